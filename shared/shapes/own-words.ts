import * as z from 'zod/mini';
import { choices, idOf, versionField, wholeNumber } from './fields.ts';

/** The most clauses of its own that a municipality writes. */
export const mostClauses = 12;

/** Which version of the municipality’s template an agreement is made of (0: the house’s standard), and which of its clauses are left out, by number. */
export const ChosenTemplate = z.object({
  version: versionField(0),
  leftOut: choices(wholeNumber(1, mostClauses), { atMost: mostClauses }),
});
export type ChosenTemplate = z.infer<typeof ChosenTemplate>;

const around = {
  opening: z.optional(z.string()),
  /** Whom to ask, and how. */
  contact: z.optional(z.string()),
  /** The colleague meant by `{kontakt}`. */
  contactId: z.optional(idOf('person')),
};

/**
 * The municipality’s own words in an agreement, as they are signed. Facts are filled in; `{person}`, `{buddy}` and `{kontakt}`
 * stand for names, which no document holds.
 */
export const OwnWords = z.object({
  templateVersion: z.number(),
  ...around,
  clauses: z.array(z.object({ title: z.string(), text: z.string() })),
});
export type OwnWords = z.infer<typeof OwnWords>;

/** What a version of the template says of one placement: what a job broker reads before it goes into the agreement. */
export const OfferedWords = z.object({
  version: z.number(),
  ...around,
  clauses: z.array(z.object({ number: z.number(), title: z.string(), text: z.string(), mayLeaveOut: z.boolean() })),
});
export type OfferedWords = z.infer<typeof OfferedWords>;

/** What the template of a version under way says, what is left out of it, and whether there is a newer template. */
export const TemplateOfDraft = z.object({
  ...OfferedWords.shape,
  leftOut: z.array(z.number()),
  isNewer: z.boolean(),
});
export type TemplateOfDraft = z.infer<typeof TemplateOfDraft>;
