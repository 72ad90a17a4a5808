import { discardDraft, draftKey, keepDraft, readDraft } from '#kit/forms/drafts.ts';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';

/** Answers that the house has not confirmed yet, kept on this device for one person: another who signs in finds none. */
type Waiting = { readonly answers: readonly PreparationAnswer[] };

/** Where they lie: gone when the person signs out, and when somebody else signs in here. */
export function waitingKey(candidateId: string, personId: string, scope: string): string {
  return draftKey(`preparation-${candidateId}`, personId, scope);
}

export function readWaiting(key: string): readonly PreparationAnswer[] {
  return readDraft<Waiting>(key)?.values.answers ?? [];
}

/** Keeps what waits; false where this device keeps nothing. */
export function keepWaiting(key: string, answers: readonly PreparationAnswer[], savedAt: string): boolean {
  if (answers.length > 0) return keepDraft<Waiting>(key, { savedAt, values: { answers } }) !== undefined;
  discardDraft(key);
  return true;
}

/** What waits once an answer was given: the newest to each question. */
export function withNewest(waiting: readonly PreparationAnswer[], answer: PreparationAnswer): PreparationAnswer[] {
  return [...waiting.filter(({ question }) => question !== answer.question), answer];
}

/** What still waits once some were sent: an answer given to the same question meanwhile stays. */
export function withoutSent(
  waiting: readonly PreparationAnswer[],
  sent: readonly PreparationAnswer[],
): PreparationAnswer[] {
  return waiting.filter(
    (answer) => !sent.some(({ question, givenAt }) => question === answer.question && givenAt === answer.givenAt),
  );
}
