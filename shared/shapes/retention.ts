import * as z from 'zod/mini';
import { civilDateField, idOf, otherwise, PageQuery, pageOf } from './fields.ts';
import { journalPartIds } from './journal-export.ts';

/** What data is kept for once the effort is closed; each has its own rule (`keptAfterClosing`). */
export const retentionPurposes = ['own-words', 'documentation', 'proof'] as const;
export type RetentionPurpose = (typeof retentionPurposes)[number];

/** What is kept: the parts of the journal, and the log of who saw the person. */
export const retainedKinds = [...journalPartIds, 'access-log'] as const;
export type RetainedKind = (typeof retainedKinds)[number];

/** What is kept for one purpose, and for how long after the effort is closed. */
export const RetentionKept = z.object({
  purpose: z.enum(retentionPurposes),
  months: z.number(),
  kinds: z.array(z.enum(retainedKinds)),
});
export type RetentionKept = z.infer<typeof RetentionKept>;

const counted = z.object({ purpose: z.enum(retentionPurposes), people: z.number() });

/** What would be erased and when, if erasure ran. Figures alone: nobody is shown, and nothing is erased. */
export const RetentionPreview = z.object({
  kept: z.array(RetentionKept),
  /** People whose data would have gone before this month. */
  past: z.array(counted),
  /** This month and the eleven after it, each by its first day. */
  months: z.array(z.object({ month: civilDateField, people: z.array(counted) })),
  /** False where more people are closed than are counted at once: then every figure is "at least". */
  isWhole: z.boolean(),
});
export type RetentionPreview = z.infer<typeof RetentionPreview>;

/** Whose data of one purpose goes in a month, by any day in it; those who are past where no month is named. */
export const RetentionPeopleQuery = z.object({
  purpose: z.enum(retentionPurposes, otherwise('not-valid')),
  month: z.optional(civilDateField),
  ...PageQuery.shape,
});
export type RetentionPeopleQuery = z.infer<typeof RetentionPeopleQuery>;

export const RetentionPerson = z.object({
  candidateId: idOf('candidate'),
  name: z.string(),
  addressProtected: z.optional(z.literal(true)),
  closedOn: civilDateField,
  /** The day it would be erased. */
  goesOn: civilDateField,
});
export type RetentionPerson = z.infer<typeof RetentionPerson>;
/** Those who were closed first come first. */
export const RetentionPeoplePage = pageOf(RetentionPerson);
export type RetentionPeoplePage = z.infer<typeof RetentionPeoplePage>;
