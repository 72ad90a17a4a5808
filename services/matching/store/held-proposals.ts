import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { myProposalsItem, proposalsAnswerItem } from './shown-proposals-items.ts';

const mostAnswers = 200;

/** The places a person is shown, and what they said to them. */
export const heldProposals: Holding = {
  kinds: [myProposalsItem, proposalsAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const shown = await from.table.fresh(myProposalsItem, candidateId);
    const query = { kind: proposalsAnswerItem, of: [candidateId], limit: mostAnswers, fresh: true } as const;
    for (const sent of (await from.table.list(query)).items) await carry(move, proposalsAnswerItem, sent);
    if (shown) await carry(move, myProposalsItem, shown);
  },
};
