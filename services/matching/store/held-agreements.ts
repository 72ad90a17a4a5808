import { agreementAnswerItem, myAgreementItem, resealed } from './agreement-items.ts';
import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';

/** More than anybody has. */
const most = 200;

/** The person's agreements and what they answered; names are sealed anew for where they go. */
export const heldAgreements: Holding = {
  kinds: [myAgreementItem, agreementAnswerItem],
  follow: async (move) => {
    const { candidateId, from, to } = move;
    const { items } = await from.table.list({ kind: myAgreementItem, of: [], fresh: true, limit: most });
    const keys = { from: await from.keys(), to: await to.keys() };
    for (const row of items.filter((each) => each.candidateId === candidateId)) {
      const { agreementId } = row;
      const answers = await from.table.list({ kind: agreementAnswerItem, of: [agreementId], fresh: true, limit: most });
      for (const answer of answers.items) {
        const signatures = resealed(agreementId, answer.signatures, keys);
        await carry(move, agreementAnswerItem, answer, { ...answer, signatures });
      }
      await carry(move, myAgreementItem, row, { ...row, signatures: resealed(agreementId, row.signatures, keys) });
    }
  },
};
