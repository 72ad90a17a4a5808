import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { idOf, instantField, line } from './fields.ts';

/** What a link that matching keeps was sent for; each opens one thing. */
export const sentLinkPurposes = ['meeting-times', 'agreement', 'check-in', 'still-there'] as const;
export type SentLinkPurpose = (typeof sentLinkPurposes)[number];

/** The random word of such a link; it stands in no address that a server is asked by. */
export const sentWord = line(100);
export const SentWord = z.object({ word: sentWord });
export type SentWord = z.infer<typeof SentWord>;

/** Of an answer that this side has given, to whoever holds its link: that it was given, and what became of it; not what it says. */
export const GivenByLink = z.object({
  answerId: idOf('answer'),
  sentAt: instantField,
  state: z.enum(answerStates),
});
/** What every answer's view by a link has: what a form is known by on the device, who asks, and how long the link opens. */
export const heldByLink = { mark: z.string(), municipality: z.string(), validUntil: instantField };
