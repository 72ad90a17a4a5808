import * as z from 'zod/mini';
import { choicesOf, hoursField, line, text } from './fields.ts';
import { competences, considerations, danishLevels, languages, transports, workAreas } from './vocabulary.ts';

/** A Danish postal code; the home *area*, never the address. */
export const postalCodeField = z.string('missing').check(z.regex(/^\d{4}$/, 'not-a-postal-code'));

const hoursInOrder = z.refine<{ hoursFrom: number; hoursTo: number }>(
  (profile) => profile.hoursFrom <= profile.hoursTo,
  { error: 'hours-reversed', path: ['hoursTo'] },
);

/**
 * What matching knows of a person: wishes, strengths and needs as they were said in the conversation. No name, no age,
 * no sex, no origin, no health: only what a workplace has to be able to meet.
 */
export const ProfileFacts = z
  .object({
    /** Kinds of work the person wishes for, the dearest first. */
    wishes: choicesOf(workAreas, { atLeast: 1, atMost: 5 }),
    competences: choicesOf(competences, { atMost: 16 }),
    hoursFrom: hoursField,
    hoursTo: hoursField,
    considerations: choicesOf(considerations),
    /** The most kilograms the person may lift; no limit where absent. */
    liftsAtMostKg: z.optional(
      z.number().check(z.int('not-a-whole-number'), z.minimum(0, 'too-low'), z.maximum(60, 'too-high')),
    ),
    danish: z.enum(danishLevels),
    languages: choicesOf(languages),
    transports: choicesOf(transports, { atLeast: 1 }),
    /** The longest way to work the person wants, in minutes. */
    travelAtMostMinutes: z
      .number('missing')
      .check(z.int('not-a-whole-number'), z.minimum(5, 'too-low'), z.maximum(120, 'too-high')),
    homePostalCode: postalCodeField,
    /** Whether the person lets companies in the network see the card (wishes and needs, no identity). */
    cardReleased: z.boolean(),
  })
  .check(hoursInOrder);
export type ProfileFacts = z.infer<typeof ProfileFacts>;

const otherWords = z.optional(line(120));

/** The lists of choices that can have something else in own words. */
export const listsWithOther = ['wishes', 'competences', 'considerations', 'languages', 'transports'] as const;
export type ListWithOther = (typeof listsWithOther)[number];

/** What is said in words and stays in visitation. */
export const ProfileWords = z.object({
  dream: text(600),
  strengths: text(600),
  /** What stands in none of the lists, in own words: shown beside the choices, never matched and never told on. */
  other: z.optional(
    z.object({
      wishes: otherWords,
      competences: otherWords,
      considerations: otherWords,
      languages: otherWords,
      transports: otherWords,
    }),
  ),
});
export type ProfileWords = z.infer<typeof ProfileWords>;
