import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { lookBackAnswerItem, myLookBackItem } from './look-back-items.ts';

/** More places than one person has, and more than anybody says of one. */
const most = 200;

/** The places about which the person was asked when they ended, and what they said. */
export const heldLookBacks: Holding = {
  kinds: [myLookBackItem, lookBackAnswerItem],
  follow: async (move) => {
    const rows = await move.from.table.list({ kind: myLookBackItem, of: [], limit: most, fresh: true });
    for (const row of rows.items) {
      if (row.candidateId !== move.candidateId) continue;
      const of = [row.placementId];
      const said = await move.from.table.list({ kind: lookBackAnswerItem, of, limit: most, fresh: true });
      for (const answer of said.items) await carry(move, lookBackAnswerItem, answer);
      await carry(move, myLookBackItem, row);
    }
  },
};
