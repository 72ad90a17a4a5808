import { carry } from '#shared/runtime/carry.ts';
import { alignmentAnswerItem, myAlignmentItem } from './alignment-items.ts';
import type { Holding } from './carry.ts';

/** More talks than one person ever has. */
const mostTalks = 200;
const mostAnswers = 200;

/** The talks as the person reads them, and what they sent to each. */
export const heldAlignments: Holding = {
  kinds: [myAlignmentItem, alignmentAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: myAlignmentItem, of: [], limit: mostTalks, fresh: true });
    for (const talk of items.filter((one) => one.candidateId === candidateId)) {
      const query = { kind: alignmentAnswerItem, of: [talk.meetingId], limit: mostAnswers, fresh: true } as const;
      for (const sent of (await from.table.list(query)).items) await carry(move, alignmentAnswerItem, sent);
      await carry(move, myAlignmentItem, talk);
    }
  },
};
