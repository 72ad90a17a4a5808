import { domainEvent } from '#shared/runtime/commit.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { carry } from '#shared/runtime/carry.ts';
import { insert, put } from '#shared/runtime/write.ts';
import {
  dreamItem,
  dreamOf,
  dreamRow,
  dreamVersionItem,
  mostComments,
  myDreamCommentItem,
  openComment,
  openDream,
  sealComment,
  sealDream,
} from './dream-items.ts';
import type { Holding, Move } from './held-by-citizen.ts';
import { myEffortItem } from './my-effort.ts';

/** What the staff said to the dream of a candidate follows the candidate. */
const heldComments: Holding = {
  kinds: [myDreamCommentItem],
  follow: async (move) => {
    const { from, to, candidateId } = move;
    const list = { kind: myDreamCommentItem, of: [], startingWith: `${candidateId}#`, fresh: true } as const;
    const { items } = await from.table.list({ ...list, limit: mostComments });
    for (const row of items) {
      const words = openComment(await from.keys(), row);
      await carry(move, myDreamCommentItem, row, {
        ...row,
        sealed: sealComment(await to.keys(), row.commentId, words),
      });
    }
  },
};

/**
 * The dream itself comes along where no effort of anybody is left with the citizen the person was taken for: then it was
 * this person's. A dream that the right citizen has already stays, and the one that came is kept among its versions.
 */
const heldDreamItself: Holding = {
  kinds: [dreamItem, dreamVersionItem],
  follow: async (move) => {
    const { from, to, call } = move;
    const left = await from.table.fresh(dreamItem);
    if (!left || (await isSomebodyElsesToo(move))) return;
    const theirs = await to.table.fresh(dreamItem);
    const keys = { from: await from.keys(), to: await to.keys() };
    const version = Math.max(left.version, theirs?.version ?? 0) + 1;
    const { items: aside } = await from.table.list({
      kind: dreamVersionItem,
      of: [],
      fresh: true,
      limit: mostComments,
    });
    const { savedAt, sitting } = left;
    // One written in the same sitting at the same moment is this very one: it came before the removal failed.
    if (theirs && (theirs.savedAt !== savedAt || theirs.sitting !== sitting)) {
      const sealed = sealDream(keys.to, openDream(keys.from, left));
      await to.table.transact([put(dreamVersionItem, { version, savedAt, sealed })]);
    } else if (!theirs) {
      const carried = dreamRow(keys.to, { ...dreamOf(keys.from, left), version });
      const told = domainEvent('DreamChanged', { id: 'dream', version }, {});
      await saveCaused(call, to.table, { writes: [insert(dreamItem, carried)], events: [told] });
    }
    for (const row of aside)
      await carry(move, dreamVersionItem, row, { ...row, sealed: sealDream(keys.to, openDream(keys.from, row)) });
    await from.table.transact([removeUnchanged(dreamItem, left)]);
  },
};

async function isSomebodyElsesToo({ from, candidateId }: Move): Promise<boolean> {
  const { items } = await from.table.list({ kind: myEffortItem, of: [], fresh: true, limit: 5 });
  return items.some((effort) => effort.candidateId !== candidateId);
}

export const heldDream: readonly Holding[] = [heldComments, heldDreamItself];
