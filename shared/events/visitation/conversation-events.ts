import * as z from 'zod/mini';
import { conversationAnswerReasons, conversationAnswers } from '#shared/shapes/conversation-answer.ts';
import {
  conversationForms,
  conversationKinds,
  conversationStates,
  inviteWays,
} from '#shared/shapes/planned-conversation.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** What was done with a conversation, by the staff or because of what the person answered. */
export const conversationChanges = [
  'planned',
  'moved',
  'cancelled',
  'ended-with-effort',
  'held',
  'missed',
  'time-kept',
  'confirmed',
  'declined',
  'move-asked',
  'members-left-out',
] as const;

const which = { candidateId: z.string(), conversationId: z.string() };

/** What visitation tells of conversations with people. Where they meet and what is said of it stand in no event. */
export const conversationEvents = {
  /** A conversation was planned, or changed: how it stands now. */
  ConversationChanged: z.object({
    ...which,
    change: z.enum(conversationChanges),
    state: z.enum(conversationStates),
    kind: z.enum(conversationKinds),
    form: z.enum(conversationForms),
    startsAt: z.string(),
    minutes: z.number(),
    holderId: z.string(),
    ways: z.array(z.enum(inviteWays)),
    sequence: z.number(),
    heldOn: z.optional(z.string()),
  }),
  /** The day before a conversation that the person was invited to. */
  ConversationReminderFellDue: z.object({ ...which, startsAt: z.string() }),
  /** A person answered an invitation, from their own scope. */
  ConversationAnswered: z.object({
    ...answerFacts,
    ...which,
    answer: z.enum(conversationAnswers),
    reason: z.optional(z.enum(conversationAnswerReasons)),
    /** The time that was seen. */
    startsAt: z.string(),
    proposed: z.array(z.string()),
  }),
  /** What became of an answer. */
  ConversationAnswerSettled: z.object({ ...settledFacts, ...which }),
} as const;
