import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './held-by-citizen.ts';
import { conversationAnswerItem, myConversationItem } from './my-conversation-items.ts';
import { personalLinkItem } from './personal-link-item.ts';

/** More than anybody has: conversations, answers to one, and links. */
const most = 200;

/** The person's conversations and what they answered. */
export const heldConversations: Holding = {
  kinds: [myConversationItem, conversationAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: myConversationItem, of: [], fresh: true, limit: most });
    for (const row of items.filter((each) => each.candidateId === candidateId)) {
      const of = [row.conversationId];
      const answers = await from.table.list({ kind: conversationAnswerItem, of, fresh: true, limit: most });
      for (const answer of answers.items) await carry(move, conversationAnswerItem, answer);
      await carry(move, myConversationItem, row);
    }
  },
};

/**
 * The links that were sent to the person. Their addresses name the scope they were made in, so an old one opens nothing any
 * more: it may have gone to whoever the person was taken for.
 */
export const heldLinks: Holding = {
  kinds: [personalLinkItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: personalLinkItem, of: [], fresh: true, limit: most });
    for (const link of items.filter((each) => each.candidateId === candidateId))
      await carry(move, personalLinkItem, link);
  },
};
