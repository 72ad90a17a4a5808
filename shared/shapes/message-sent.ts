import * as z from 'zod/mini';
import { instantField, pageOf } from './fields.ts';

/** Where a message is on its way. */
export const messageStates = ['queued', 'sent', 'failed'] as const;
export type MessageState = (typeof messageStates)[number];

/** A message as staff see it afterwards: what it was about and whether it left the house, not its words. */
export const MessageSent = z.object({
  template: z.string(),
  subject: z.string(),
  to: z.string(),
  state: z.enum(messageStates),
  askedAt: instantField,
});
export type MessageSent = z.infer<typeof MessageSent>;
export const MessagesSentPage = pageOf(MessageSent);
