import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './held-by-citizen.ts';
import { consentAnswerItem, myConsentsItem } from './purpose-consents.ts';

const mostAnswers = 100;

/** The consents as the person reads them, and the answers they sent. */
export const heldConsents: Holding = {
  kinds: [myConsentsItem, consentAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const sent = await from.table.list({ kind: consentAnswerItem, of: [candidateId], limit: mostAnswers });
    for (const answer of sent.items) await carry(move, consentAnswerItem, answer);
    const row = await from.table.fresh(myConsentsItem, candidateId);
    if (row) await carry(move, myConsentsItem, row);
  },
};
