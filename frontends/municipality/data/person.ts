import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { once, visitation } from '#kit/network/services.ts';
import type { CandidateChanged, Conversation } from '#shared/shapes/candidate-changes.ts';
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

function at(scope: string, candidateId: string): { scope: string; candidateId: string } {
  return { scope, candidateId: candidateId as CandidateId };
}
