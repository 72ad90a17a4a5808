import * as z from 'zod/mini';
import { ConversationAnswer, OwnConversationAnswer } from './conversation-answer.ts';
import { idOf, instantField, line } from './fields.ts';
import { conversationForms, conversationKinds, conversationStates } from './planned-conversation.ts';

const whenAndHow = {
  conversationId: idOf('conversation'),
  /** Goes back with an answer. */
  version: z.number(),
  /** The municipality's code. */
  municipality: z.string(),
  state: z.enum(conversationStates),
  kind: z.enum(conversationKinds),
  form: z.enum(conversationForms),
  startsAt: instantField,
  minutes: z.number(),
  place: z.optional(z.string()),
  /** The wish for another time that waits for somebody to decide. */
  moveAsked: z.boolean(),
};

/** A conversation as the person reads it. */
export const MyConversation = z.object({
  ...whenAndHow,
  candidateId: idOf('candidate'),
  /** Who holds it; the name is asked of access (`name-contacts`). */
  holderId: idOf('person'),
  others: z.optional(z.string()),
  /** Those of the own team who take part in a network meeting, by name. */
  attending: z.optional(z.array(z.string())),
  about: z.optional(z.string()),
  /** What the person last answered. */
  answer: z.optional(OwnConversationAnswer),
});
export type MyConversation = z.infer<typeof MyConversation>;

/** A person's conversations: those to come first, the nearest first, then those that are over. */
export const MyConversations = z.object({ items: z.array(MyConversation) });
export type MyConversations = z.infer<typeof MyConversations>;

/** A conversation for a calendar (RFC 5545). */
export const CalendarEntry = z.object({ fileName: z.string(), contentType: z.string(), content: z.string() });
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** What a personal link was sent for. One for a conversation opens the preparation form as well. */
export const linkPurposes = ['conversation', 'preparation'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** The random word of a personal link; it stands in no address that a server is asked by. */
export const LinkWord = z.object({ word: line(100) });
export type LinkWord = z.infer<typeof LinkWord>;

/** What whoever holds a link sees: when, where and how, and what was answered; no name and nobody's own words. */
export const LinkedConversation = z.object({
  ...whenAndHow,
  answer: z.optional(z.omit(OwnConversationAnswer, { note: true })),
});
export type LinkedConversation = z.infer<typeof LinkedConversation>;

export const PersonalLinkView = z.object({
  purpose: z.enum(linkPurposes),
  municipality: z.string(),
  validUntil: instantField,
  conversation: z.optional(LinkedConversation),
});
export type PersonalLinkView = z.infer<typeof PersonalLinkView>;

/** An answer from somebody who holds a link. */
export const LinkedAnswer = z.extend(ConversationAnswer, { word: line(100) });
export type LinkedAnswer = z.infer<typeof LinkedAnswer>;
