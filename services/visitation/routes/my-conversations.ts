import { Hono } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { ConversationAnswer, ConversationAnswerSent } from '#shared/shapes/conversation-answer.ts';
import {
  LinkedAnswer,
  LinkWord,
  MyConversation,
  MyConversations,
  PersonalLinkView,
} from '#shared/shapes/my-conversation.ts';
import { answerByLink } from '../capabilities/answer-by-link.ts';
import { answerConversation } from '../capabilities/answer-conversation.ts';
import { listMyConversations } from '../capabilities/list-my-conversations.ts';
import { openMyConversation } from '../capabilities/open-my-conversation.ts';
import { openPersonalLink } from '../capabilities/open-personal-link.ts';
import { command, commandOpen, read, readOpenByPost, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { conversationIn } from './conversations.ts';

const answerRefusals = ['conversation-is-over', 'conversation-has-begun', 'stale-version'] as const;
/** Why a personal link does not open. */
export const linkRefusals = ['link-not-known', 'link-expired', 'link-used-up', 'too-many-attempts'] as const;

/** A person's own conversations, signed in or by the link that was sent to them. */
export function myConversationRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .get(
      '/my-conversations',
      read('list-my-conversations', { title: 'My conversations, the nearest first', answers: MyConversations }),
      async (c) => c.json(unwrap(await listMyConversations(c.var.call, open(c.var.call)))),
    )
    .get(
      '/my-conversations/:conversationId',
      read('open-my-conversation', {
        title: 'One of my conversations',
        answers: MyConversation,
        refuses: ['conversation-not-found'],
      }),
      async (c) => c.json(unwrap(await openMyConversation(open(c.var.call), conversationIn(c)))),
    )
    .post(
      '/my-conversations/:conversationId/answers',
      command('answer-conversation', {
        title: 'Say yes to a conversation, ask for another time, or say no',
        answers: ConversationAnswerSent,
        status: 202,
        refuses: ['conversation-not-found', ...answerRefusals],
      }),
      body(ConversationAnswer),
      async (c) => {
        const conversationId = conversationIn(c);
        const said = c.req.valid('json');
        return c.json(unwrap(await answerConversation(c.var.call, open(c.var.call), conversationId, said)), 202);
      },
    )
    .post(
      '/personal-links/opened',
      readOpenByPost('open-personal-link', {
        title: 'What a link from a message is for, and when and where',
        answers: PersonalLinkView,
        refuses: linkRefusals,
      }),
      body(LinkWord),
      async (c) => c.json(unwrap(await openPersonalLink(c.var.call, open(c.var.call), c.req.valid('json')))),
    )
    .post(
      '/personal-links/answers',
      commandOpen('answer-by-link', {
        title: 'Answer the conversation that a link is for',
        answers: ConversationAnswerSent,
        status: 202,
        refuses: [...linkRefusals, 'conversation-not-found', ...answerRefusals],
      }),
      body(LinkedAnswer),
      async (c) => c.json(unwrap(await answerByLink(c.var.call, open(c.var.call), c.req.valid('json'))), 202),
    );
}
