import { carry, type Holding } from './carry.ts';
import { consentWithdrawalItem, ownConsentItem } from './consent-items.ts';
import { wholeList } from './whole-list.ts';

/** The consent as the person reads it, and what they sent to take it back. */
export const heldConsents: Holding = {
  kinds: [ownConsentItem, consentWithdrawalItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    for (const sent of await wholeList(from.table, { kind: consentWithdrawalItem, of: [candidateId] }))
      await carry(move, consentWithdrawalItem, sent);
    const consent = await from.table.fresh(ownConsentItem, candidateId);
    if (consent) await carry(move, ownConsentItem, consent);
  },
};
