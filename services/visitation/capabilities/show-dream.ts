import { contentOf } from '#services/visitation/domain/dream.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import {
  dreamCommentItem,
  mostComments,
  openComment,
  openDream,
  receivedDreamItem,
} from '#services/visitation/store/dream-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { DreamRead } from '#shared/shapes/dream.ts';

/**
 * What a person dreams of in their own symbols and words, and what the staff said to it, the newest last. Logged before the
 * answer. Refusal: candidate-not-found.
 */
export async function showDream(
  call: Call,
  { table, keys }: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<DreamRead, VisitationRefusal>> {
  const [candidate, row, comments] = await Promise.all([
    table.get(candidateItem, candidateId),
    table.get(receivedDreamItem, candidateId),
    table.list({ kind: dreamCommentItem, of: [candidateId], limit: mostComments }),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  await recordViewing(call, table, [candidateId]);
  const opened = await keys();
  return ok({
    version: row?.version ?? 0,
    ...(row && { savedAt: row.savedAt }),
    ...contentOf(openDream(opened, row)),
    comments: comments.items
      .map((comment) => ({
        ...{ commentId: comment.commentId, byId: comment.byId, at: comment.at },
        words: openComment(opened, comment),
      }))
      .toSorted((one, other) => one.at.localeCompare(other.at)),
  });
}
