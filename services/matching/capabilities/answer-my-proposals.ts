import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { ProposalsAnswer } from '#services/matching/domain/shown-proposals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { proposalsAnswered } from '#services/matching/store/shown-proposals-events.ts';
import { myProposalsItem, proposalsAnswerItem } from '#services/matching/store/shown-proposals-items.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { ProposalAnswers, ProposalsSent } from '#shared/shapes/shown-proposals.ts';

/**
 * A person says yes, no or "tell me more" to the places they are shown, those with a yes in the order they would like them.
 * It is a wish and no agreement, and a no is never an availability event. The places are the municipality's: this is an
 * answer, which it takes in. Refusals: proposals-not-shown, opening-not-found, stale-version.
 */
export async function answerMyProposals(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  candidateId: CandidateId,
  { version: seen, answers }: ProposalAnswers,
): Promise<Result<ProposalsSent, MatchingRefusal>> {
  const row = await table.fresh(myProposalsItem, candidateId);
  if (!row || row.state === 'withdrawn') return refuse('proposals-not-shown');
  if (row.version !== seen) return refuse('stale-version');
  const places = new Set<string>(row.items.map(({ openingId }) => openingId));
  if (answers.some(({ openingId }) => !places.has(openingId))) return refuse('opening-not-found');
  const from = { owner: row.municipality, about: candidateId, sentAt: call.now, sentBy: call.caller.personId };
  const sent: ProposalsAnswer = sentAnswer({ ...from, answerId: call.newId('answer'), candidateId, seen, answers });
  return commit(call, table, {
    writes: [insert(proposalsAnswerItem, sent)],
    events: [proposalsAnswered(sent, row.partnership)],
    about: [candidateId],
    answer: { answerId: sent.answerId, state: sent.state },
  });
}
