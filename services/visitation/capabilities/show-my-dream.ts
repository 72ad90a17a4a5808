import { contentOf } from '#services/visitation/domain/dream.ts';
import {
  dreamItem,
  mostComments,
  myDreamCommentItem,
  openComment,
  openDream,
} from '#services/visitation/store/dream-items.ts';
import { effortsUnderWay } from '#services/visitation/store/efforts-under-way.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { MyDream } from '#shared/shapes/dream.ts';

/** The person's own dream, who reads it, and what was said to it, the newest last. */
export async function showMyDream({ table, keys }: Pick<VisitationStore, 'table' | 'keys'>): Promise<MyDream> {
  const [row, efforts, comments, opened] = await Promise.all([
    table.fresh(dreamItem),
    effortsUnderWay(table),
    table.list({ kind: myDreamCommentItem, of: [], limit: mostComments }),
    keys(),
  ]);
  return {
    version: row?.version ?? 0,
    ...(row && { savedAt: row.savedAt }),
    ...contentOf(openDream(opened, row)),
    readBy: [...new Set(efforts.map(({ municipality }) => municipality))],
    comments: comments.items
      .map((comment) => ({
        ...{ commentId: comment.commentId, byId: comment.byId, at: comment.at, municipality: comment.municipality },
        words: openComment(opened, comment),
      }))
      .toSorted((one, other) => one.at.localeCompare(other.at)),
  };
}
