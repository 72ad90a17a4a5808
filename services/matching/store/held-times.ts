import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { myTimesItem, timesAnswerItem } from './meeting-times-items.ts';

/** More than one person is ever asked, and answers. */
const most = 200;

/** Times the person was asked about, and what they answered. */
export const heldTimes: Holding = {
  kinds: [myTimesItem, timesAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: myTimesItem, of: [], limit: most, fresh: true });
    for (const row of items.filter((one) => one.candidateId === candidateId)) {
      const query = { kind: timesAnswerItem, of: [row.timesId], limit: most, fresh: true } as const;
      for (const sent of (await from.table.list(query)).items) await carry(move, timesAnswerItem, sent);
      await carry(move, myTimesItem, row);
    }
  },
};
