import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { personLinkItem } from './sent-links.ts';
import { signingCodeItem } from './signing-codes.ts';

/** More links than anybody is sent. */
const most = 200;

/**
 * The links that were sent to the person. Their addresses name the scope they were made in, so an old one opens nothing any
 * more: it may have gone to whoever the person was taken for.
 */
export const heldLinks: Holding = {
  // A code goes by itself within minutes, and opens nothing without its link.
  kinds: [personLinkItem, signingCodeItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: personLinkItem, of: [], fresh: true, limit: most });
    for (const link of items.filter((each) => each.candidateId === candidateId))
      await carry(move, personLinkItem, link);
  },
};
