import * as z from 'zod/mini';
import { choicesOf, hoursField, hoursInOrder, line, postalCodeField, text, wholeNumber } from './fields.ts';
import { PlaceWishes } from './place-traits.ts';
import { competences, considerations, danishLevels, languages, transports, workAreas } from './vocabulary.ts';

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
    liftsAtMostKg: z.optional(wholeNumber(0, 60)),
    danish: z.enum(danishLevels),
    languages: choicesOf(languages),
    transports: choicesOf(transports, { atLeast: 1 }),
    /** The longest way to work the person wants, in minutes. */
    travelAtMostMinutes: wholeNumber(5, 120),
    /** Left out of what is told of somebody whose address is protected; a conversation says it of everybody else. */
    homePostalCode: z.optional(postalCodeField),
    /** What the person wishes of a place beside the work itself; absent where nobody asked. */
    placeWishes: z.optional(PlaceWishes),
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
