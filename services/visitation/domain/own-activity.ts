import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { isOpen, withMove, type Plan } from './plan.ts';

/** The person said that an own activity is done: an answer to what they saw of it. */
export type OwnActivityAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  /** The version of the activity that the person saw. */
  readonly seen: number;
  readonly note: string;
};

/** Why such an answer could not be used. */
export const activityVoidReasons = ['gone', 'changed', 'settled'] as const;
export type ActivityVoidReason = (typeof activityVoidReasons)[number];

/**
 * What becomes of it. `gone`: it is no longer the person's, or not there. `settled`: it was reached or dropped meanwhile.
 * `changed`: it says something else than the person saw.
 */
export function judgeOwnActivity(
  plan: Plan,
  answer: Pick<OwnActivityAnswer, 'about' | 'seen' | 'note'>,
  on: CivilDate,
): { readonly plan: Plan } | { readonly void: ActivityVoidReason } {
  const item = plan.items.find(({ itemId }) => itemId === answer.about);
  if (!item || item.kind !== 'activity' || item.owner !== 'person') return { void: 'gone' };
  if (!isOpen(item)) return { void: 'settled' };
  if (item.version !== answer.seen) return { void: 'changed' };
  const after = withMove(plan, item.itemId, item.version, 'reach', { on, saidByPerson: answer.note });
  return after.ok ? { plan: after.value } : { void: 'settled' };
}
