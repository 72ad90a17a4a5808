import * as z from 'zod/mini';
import { idOf, instantField, pageOf } from './fields.ts';
import { conversationKinds } from './planned-conversation.ts';

/** Printed, and nobody knows yet whether it left · somebody said that it was sent. */
export const letterStates = ['printed', 'sent'] as const;
export type LetterState = (typeof letterStates)[number];

/** What somebody did with a letter: printed it, or sent it. */
export const LetterRecord = z.object({ state: z.enum(letterStates, 'not-valid') });
export type LetterRecord = z.infer<typeof LetterRecord>;
export const LetterRecorded = z.object({ conversationId: idOf('conversation'), state: z.enum(letterStates) });
export type LetterRecorded = z.infer<typeof LetterRecorded>;

/** A letter about a conversation, as staff see it afterwards; not its words. */
export const LetterItem = z.object({
  conversationId: idOf('conversation'),
  kind: z.enum(conversationKinds),
  /** When the conversation was to be, as the letter said. */
  startsAt: instantField,
  state: z.enum(letterStates),
  /** When it was first written down, and by whom. */
  printedAt: instantField,
  printedById: idOf('person'),
  sentAt: z.optional(instantField),
});
export type LetterItem = z.infer<typeof LetterItem>;
/** The latest first. */
export const LetterPage = pageOf(LetterItem);
export type LetterPage = z.infer<typeof LetterPage>;
