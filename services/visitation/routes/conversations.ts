import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  ConversationCancel,
  ConversationChanged,
  ConversationHolding,
  ConversationMissed,
  ConversationMove,
  ConversationPage,
  ConversationPlan,
  ConversationTimeKeep,
  ConversationView,
  StaffConversationPage,
  StaffConversationQuery,
} from '#shared/shapes/planned-conversation.ts';
import { cancelConversation } from '../capabilities/cancel-conversation.ts';
import { holdConversation } from '../capabilities/hold-conversation.ts';
import { keepConversationTime } from '../capabilities/keep-conversation-time.ts';
import { listConversations } from '../capabilities/list-conversations.ts';
import { listStaffConversations } from '../capabilities/list-staff-conversations.ts';
import { missConversation } from '../capabilities/miss-conversation.ts';
import { moveConversation } from '../capabilities/move-conversation.ts';
import { openConversation } from '../capabilities/open-conversation.ts';
import { planConversation } from '../capabilities/plan-conversation.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import type { VisitationRefusal } from '../refusals.ts';
import type { ConversationPlace } from '../store/find-conversation.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';

/** The conversation a path names; a text that cannot be one is a conversation we do not have. */
export const conversationIn = (c: Context<House>) =>
  pathId(c, 'conversationId', 'conversation', () => refused('conversation-not-found'));

/** The conversation of the person a path names. */
export const placeIn = (c: Context<House>): ConversationPlace => ({
  candidateId: pathId(c, 'candidateId', 'candidate', () => refused('conversation-not-found')),
  conversationId: conversationIn(c),
});

/** A route that changes one conversation from the version the client saw. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly VisitationRefusal[] = []) {
  return command(action, {
    title,
    answers: ConversationChanged,
    status: 200,
    refuses: ['conversation-not-found', 'conversation-is-over', 'stale-version', ...refuses],
  });
}

/** Conversations with a person: planned, moved, held, and what became of them. */
export function conversationRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const one = '/candidates/:candidateId/planned-conversations/:conversationId';
  return new Hono<House>()
    .get(
      '/staff-conversations',
      read('list-staff-conversations', {
        title: 'The conversations one of the staff holds between two days',
        answers: StaffConversationPage,
      }),
      query(StaffConversationQuery),
      async (c) => c.json(unwrap(await listStaffConversations(...of(c), c.req.valid('query')))),
    )
    .get(
      '/candidates/:candidateId/planned-conversations',
      read('list-conversations', {
        title: 'A person’s conversations, the latest first, and the contact course',
        answers: ConversationPage,
        refuses: ['candidate-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listConversations(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .post(
      '/candidates/:candidateId/planned-conversations',
      command('plan-conversation', {
        title: 'Plan a conversation and invite the person',
        answers: ConversationChanged,
        status: 201,
        refuses: [
          'candidate-not-found',
          'candidate-closed',
          'first-conversation-comes-first',
          'network-meeting-needs-a-yes',
        ],
      }),
      body(ConversationPlan),
      async (c) => c.json(unwrap(await planConversation(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .get(
      one,
      read('open-conversation', {
        title: 'One conversation, and what the person answered',
        answers: ConversationView,
        refuses: ['conversation-not-found'],
      }),
      async (c) => c.json(unwrap(await openConversation(...of(c), placeIn(c)))),
    )
    .post(
      `${one}/moved`,
      change('move-conversation', 'Give a conversation another time, place or form'),
      body(ConversationMove),
      async (c) => c.json(unwrap(await moveConversation(...of(c), placeIn(c), c.req.valid('json'))), 200),
    )
    .post(
      `${one}/cancelled`,
      change('cancel-conversation', 'Call a conversation off'),
      body(ConversationCancel),
      async (c) => c.json(unwrap(await cancelConversation(...of(c), placeIn(c), c.req.valid('json'))), 200),
    )
    .post(
      `${one}/held`,
      change('hold-conversation', 'A conversation was held', ['first-conversation-comes-first']),
      body(ConversationHolding),
      async (c) => c.json(unwrap(await holdConversation(...of(c), placeIn(c), c.req.valid('json'))), 200),
    )
    .post(
      `${one}/missed`,
      change('miss-conversation', 'The person was not there, and why', ['conversation-not-begun']),
      body(ConversationMissed),
      async (c) => c.json(unwrap(await missConversation(...of(c), placeIn(c), c.req.valid('json'))), 200),
    )
    .post(
      `${one}/time-kept`,
      change('keep-conversation-time', 'Keep the time although the person asked for another', ['no-move-request']),
      body(ConversationTimeKeep),
      async (c) => c.json(unwrap(await keepConversationTime(...of(c), placeIn(c), c.req.valid('json'))), 200),
    );
}
