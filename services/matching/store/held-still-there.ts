import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { myStillThereItem, stillThereAnswerItem } from './still-there-items.ts';

/** More than one person is ever asked, and more than anybody answers. */
const most = 100;

/** The six-month question as the person reads it, and what they said. */
export const heldStillThere: Holding = {
  kinds: [myStillThereItem, stillThereAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: myStillThereItem, of: [], limit: most, fresh: true });
    for (const asked of items.filter((one) => one.candidateId === candidateId)) {
      const answers = { kind: stillThereAnswerItem, of: [asked.placementId], limit: most, fresh: true } as const;
      for (const said of (await from.table.list(answers)).items) await carry(move, stillThereAnswerItem, said);
      await carry(move, myStillThereItem, asked);
    }
  },
};
