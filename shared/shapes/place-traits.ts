import * as z from 'zod/mini';
import { choicesOf } from './fields.ts';

/**
 * What a place to work is like beside its tasks: a person says what they wish, a workplace says how it is, in the same
 * words. Nothing here describes a person; the words about support say how somebody is helped there.
 */

/** What is around one; the two of a pair are opposites. */
export const surroundingPairs = [
  ['indoors', 'outdoors'],
  ['quiet', 'lively'],
  ['few-people', 'many-people'],
] as const;
export const surroundings = surroundingPairs.flat() as readonly Surrounding[];
export type Surrounding = (typeof surroundingPairs)[number][number];

/** How fast the work goes, the calmest first. */
export const paces = ['calm', 'steady', 'busy'] as const;
export type Pace = (typeof paces)[number];

/** How much of the work is talking with others, the least first. */
export const contacts = ['little', 'some', 'much'] as const;
export type Contact = (typeof contacts)[number];

/** How the buddy and the colleagues help. */
export const supports = [
  'one-thing-at-a-time',
  'same-person-every-day',
  'clear-messages',
  'time-to-ask',
  'lets-one-try',
] as const;
/** The last is asked for by a person alone; which languages are spoken at a place is said there. */
export const wantedSupports = [...supports, 'speaks-my-language'] as const;
export type WantedSupport = (typeof wantedSupports)[number];

/** What a place can lead to. */
export const developments = ['taught-step-by-step', 'more-hours', 'certificate', 'paid-work'] as const;
export type Development = (typeof developments)[number];

const common = {
  surroundings: z.optional(choicesOf(surroundings)),
  pace: z.optional(z.enum(paces)),
  contact: z.optional(z.enum(contacts)),
  development: z.optional(choicesOf(developments)),
};

/** What a person wishes of a place; what is absent was not said. */
export const PlaceWishes = z.object({ ...common, support: z.optional(choicesOf(wantedSupports)) });
export type PlaceWishes = z.infer<typeof PlaceWishes>;

/** How a place is, as the workplace says; what is absent was not said. */
export const PlaceTraits = z.object({ ...common, support: z.optional(choicesOf(supports)) });
export type PlaceTraits = z.infer<typeof PlaceTraits>;
