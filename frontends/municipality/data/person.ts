import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { once, visitation } from '#kit/network/services.ts';
import type {
  CandidateChanged,
  CardChange,
  Closing,
  Conversation,
  NextStepChange,
  OwnerChange,
} from '#shared/shapes/candidate-changes.ts';
import type { CandidateView, HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';

const one = visitation.candidates[':candidateId'];

/** A person's page: who, next step, wishes and needs, and the newest of what happened. */
export const readPerson = query(async (scope: string, candidateId: string): Promise<CandidateView> => {
  const answer = await one.$get({ param: at(scope, candidateId) });
  return await answer.json();
}, 'person');

/** The older lines of a person's timeline. */
export async function moreHistory(scope: string, candidateId: string, cursor: string): Promise<ListPage<HistoryEntry>> {
  const answer = await one.history.$get({ param: at(scope, candidateId), query: { cursor } });
  return await answer.json();
}

/** Writes down a conversation that was held; the person's next step follows from it. */
export async function holdConversation(
  scope: string,
  candidateId: string,
  conversation: Conversation,
  idempotencyKey: string,
): Promise<CandidateChanged> {
  const answer = await one.conversations.$post(
    { param: at(scope, candidateId), json: conversation },
    once(idempotencyKey),
  );
  return await answer.json();
}

/** Decides what happens next, who does it, and by when. */
export async function setNextStep(
  scope: string,
  candidateId: string,
  change: NextStepChange,
  idempotencyKey: string,
): Promise<CandidateChanged> {
  const answer = await one['next-step'].$post({ param: at(scope, candidateId), json: change }, once(idempotencyKey));
  return await answer.json();
}

/** Gives the person another owner. */
export async function changeOwner(
  scope: string,
  candidateId: string,
  change: OwnerChange,
  idempotencyKey: string,
): Promise<CandidateChanged> {
  const answer = await one.owner.$post({ param: at(scope, candidateId), json: change }, once(idempotencyKey));
  return await answer.json();
}

/** Releases the card to companies, or takes it back. */
export async function changeCard(scope: string, candidateId: string, change: CardChange): Promise<CandidateChanged> {
  const answer = await one.card.$post({ param: at(scope, candidateId), json: change });
  return await answer.json();
}

/** Ends the person's effort. */
export async function closeEffort(
  scope: string,
  candidateId: string,
  closing: Closing,
  idempotencyKey: string,
): Promise<CandidateChanged> {
  const answer = await one.closed.$post({ param: at(scope, candidateId), json: closing }, once(idempotencyKey));
  return await answer.json();
}

/** Takes a closed effort up again. */
export async function reopenEffort(scope: string, candidateId: string, version: number): Promise<CandidateChanged> {
  const answer = await one.reopened.$post({ param: at(scope, candidateId), json: { version } });
  return await answer.json();
}

/** The CPR number, ten digits. That it was seen is logged; keep it nowhere but on the screen. */
export async function revealCpr(scope: string, candidateId: string): Promise<string> {
  const answer = await one['reveal-cpr'].$post({ param: at(scope, candidateId) });
  return (await answer.json()).cpr;
}

function at(scope: string, candidateId: string): { scope: string; candidateId: string } {
  return { scope, candidateId: candidateId as CandidateId };
}
