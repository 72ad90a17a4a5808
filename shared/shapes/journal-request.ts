import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, instantField, pageOf, versionField } from './fields.ts';

/** Why a person's wish to get everything was not taken up: they have one waiting already, or nobody of the staff knows them. */
export const journalWishVoid = ['asked-already', 'not-known-here'] as const;
export type JournalWishVoid = (typeof journalWishVoid)[number];

/** A person wants everything the municipality has written about them; nothing else is said. */
export const JournalWishSend = z.object({});
export const JournalWishSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type JournalWishSent = z.infer<typeof JournalWishSent>;

/** What a person asked for, and how it stands: `accepted` once it was given. */
export const MyJournalWish = z.object({
  answerId: idOf('answer'),
  candidateId: idOf('candidate'),
  municipality: z.string(),
  state: z.enum(answerStates),
  sentAt: instantField,
  /** The last day for the municipality to give it. */
  dueOn: civilDateField,
  settledAt: z.optional(instantField),
  because: z.optional(z.enum(journalWishVoid)),
});
export type MyJournalWish = z.infer<typeof MyJournalWish>;
/** The newest first. */
export const MyJournalWishes = z.object({ items: z.array(MyJournalWish) });
export type MyJournalWishes = z.infer<typeof MyJournalWishes>;

/** How a journal was given to the person: by hand, or in a letter or a sealed message that leaves the house another way. */
export const givenWays = ['by-hand', 'by-letter'] as const;
export const JournalHandOver = z.object({ version: versionField(), way: z.enum(givenWays, 'not-valid') });
export type JournalHandOver = z.infer<typeof JournalHandOver>;

/** Somebody who asked for everything and waits for it. */
export const JournalRequestView = z.object({
  candidateId: idOf('candidate'),
  name: z.string(),
  addressProtected: z.optional(z.literal(true)),
  ownerId: z.string(),
  askedAt: instantField,
  dueOn: civilDateField,
});
export const JournalRequestPage = pageOf(JournalRequestView);
export type JournalRequestPage = z.infer<typeof JournalRequestPage>;
