import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { choices, idOf, instantField, text, versionField } from './fields.ts';

/** What a person can answer when they are invited to a conversation. */
export const conversationAnswers = ['confirm', 'ask-to-move', 'decline'] as const;
export type ConversationAnswerKind = (typeof conversationAnswers)[number];

/** Why another time, or why not at all; a yes needs no reason. */
export const conversationAnswerReasons = [
  'ill',
  'work-or-school',
  'other-appointment',
  'children',
  'no-transport',
  'started-job',
  'started-education',
  'moved-away',
  'does-not-help-me',
  'other',
] as const;
export type ConversationAnswerReason = (typeof conversationAnswerReasons)[number];

/** The reasons that fit each answer. */
export const reasonsForAnswer: Readonly<Record<ConversationAnswerKind, readonly ConversationAnswerReason[]>> = {
  confirm: [],
  'ask-to-move': ['ill', 'work-or-school', 'other-appointment', 'children', 'no-transport', 'other'],
  decline: ['ill', 'started-job', 'started-education', 'moved-away', 'does-not-help-me', 'other'],
};

export const mostProposed = 3;

/** A person answers: yes, another time please, or no. */
export const ConversationAnswer = z.object({
  /** The version of the conversation that was seen. */
  version: versionField(),
  answer: z.enum(conversationAnswers),
  /** Needed where it is not a yes. */
  reason: z.optional(z.enum(conversationAnswerReasons)),
  /** In own words. */
  note: z.optional(text(400)),
  /** Times that would suit, where it asks for another. */
  proposed: z.optional(choices(instantField, { atMost: mostProposed })),
});
export type ConversationAnswer = z.infer<typeof ConversationAnswer>;

/** Why an answer could not be used. */
export const conversationVoidReasons = [
  'conversation-not-found',
  'conversation-cancelled',
  'conversation-over',
  'conversation-begun',
  'moved-since',
  'answered-again',
  'asked-already',
  'time-kept',
] as const;
export type ConversationVoidReason = (typeof conversationVoidReasons)[number];

const said = {
  answerId: idOf('answer'),
  answer: z.enum(conversationAnswers),
  reason: z.optional(z.enum(conversationAnswerReasons)),
  note: z.optional(z.string()),
  proposed: z.array(instantField),
  sentAt: instantField,
};

/** An answer as the staff read it. */
export const ConversationAnswerView = z.object(said);
export type ConversationAnswerView = z.infer<typeof ConversationAnswerView>;

/** A wish for another time that waits for somebody to decide. */
export const ConversationMoveAsked = z.object(said);
export type ConversationMoveAsked = z.infer<typeof ConversationMoveAsked>;

/** An answer as its sender reads it. */
export const OwnConversationAnswer = z.object({
  ...said,
  state: z.enum(answerStates),
  because: z.optional(z.enum(conversationVoidReasons)),
});
export type OwnConversationAnswer = z.infer<typeof OwnConversationAnswer>;

/** The answer to having answered. */
export const ConversationAnswerSent = z.object({
  answerId: idOf('answer'),
  version: z.number(),
  state: z.enum(answerStates),
});
export type ConversationAnswerSent = z.infer<typeof ConversationAnswerSent>;
