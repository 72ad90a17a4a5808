import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { myPackItem, packAnswerItem } from './evidence-pack-items.ts';

/** More than anybody has. */
const most = 200;

/** The person's descriptions and what they said of them. */
export const heldEvidencePacks: Holding = {
  kinds: [myPackItem, packAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: myPackItem, of: [], fresh: true, limit: most });
    for (const row of items.filter((each) => each.candidateId === candidateId)) {
      const answers = await from.table.list({ kind: packAnswerItem, of: [row.packId], fresh: true, limit: most });
      for (const answer of answers.items) await carry(move, packAnswerItem, answer);
      await carry(move, myPackItem, row);
    }
  },
};
