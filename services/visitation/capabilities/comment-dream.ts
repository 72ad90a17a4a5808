import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dreamCommentItem, receivedDreamItem, sealComment } from '#services/visitation/store/dream-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { DreamCommented, DreamCommentMade } from '#shared/shapes/dream.ts';

/**
 * Somebody of the staff says something to a person's dream, beside it: the person reads it, and nobody rewrites what the
 * person wrote. Refusals: candidate-not-found, dream-not-written.
 */
export async function commentDream(
  call: Call,
  { table, keys }: VisitationStore,
  candidateId: CandidateId,
  { words }: DreamCommentMade,
): Promise<Result<DreamCommented, VisitationRefusal>> {
  if (!(await table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  if (!(await table.get(receivedDreamItem, candidateId))) return refuse('dream-not-written');
  const commentId = call.newId('dreamComment');
  const said = { candidateId, commentId, version: 1, byId: call.caller.personId, at: call.now };
  return commit(call, table, {
    writes: [insert(dreamCommentItem, { ...said, sealed: sealComment(await keys(), commentId, words) })],
    events: [domainEvent('DreamCommented', { id: commentId, version: 1 }, { candidateId, commentId })],
    about: [candidateId],
    answer: { commentId },
  });
}
