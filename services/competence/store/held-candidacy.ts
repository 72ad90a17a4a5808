import { carry, type Holding } from './carry.ts';
import { candidacyItem } from './portfolio-items.ts';

/** That the person is a candidate of the municipality. */
export const heldCandidacy: Holding = {
  kinds: [candidacyItem],
  follow: async (move) => {
    const row = await move.from.table.fresh(candidacyItem, move.candidateId);
    if (row) await carry(move, candidacyItem, row);
  },
};
