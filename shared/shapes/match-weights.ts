import * as z from 'zod/mini';
import { civilDateField, idOf, pageOf, text, versionField, wholeNumber, words } from './fields.ts';
import { PlanPlace } from './match-plan.ts';
import { considerations } from './vocabulary.ts';

/** The needs that can be weighed: those that are chosen from the list, and the most somebody may lift. */
export const needNames = [...considerations, 'lifting-limit'] as const;
export type NeedName = (typeof needNames)[number];

/** What all parts of a proposal count together. */
export const partsTogether = 100;
/** The most a need can count, where each usually counts once. */
export const mostOfNeed = 5;

const ofParts = wholeNumber(0, partsTogether);
const ofNeed = wholeNumber(1, mostOfNeed);

/** What each part of a proposal counts of 100. */
export const PartWeights = z.object({
  wishes: ofParts,
  considerations: ofParts,
  hours: ofParts,
  travel: ofParts,
  language: ofParts,
  surroundings: ofParts,
  pace: ofParts,
  support: ofParts,
  development: ofParts,
  load: ofParts,
});
export type PartWeights = Readonly<z.infer<typeof PartWeights>>;

/** How many times each stated need counts among a person's own needs. */
export const NeedWeights = z.object({
  'no-heavy-lifting': ofNeed,
  'not-standing-long': ofNeed,
  'quiet-surroundings': ofNeed,
  'few-people': ofNeed,
  'frequent-breaks': ofNeed,
  'no-early-start': ofNeed,
  'predictable-days': ofNeed,
  'one-thing-at-a-time': ofNeed,
  'no-stairs': ofNeed,
  'no-dust-or-scent': ofNeed,
  'no-customer-contact': ofNeed,
  'hours-that-vary': ofNeed,
  'lifting-limit': ofNeed,
});
export type NeedWeights = Readonly<z.infer<typeof NeedWeights>>;

/** Weights as they are tried out. */
export const WeightsChoice = z.object({ parts: PartWeights, needs: NeedWeights });
export type WeightsChoice = Readonly<z.infer<typeof WeightsChoice>>;

const mostReason = 600;

/** The municipality's weights from now on, and why. */
export const WeightsToSet = z.extend(WeightsChoice, {
  version: versionField(0),
  reason: words(mostReason),
  /** Asked for where something else counts as much as the person's own wishes. */
  whyNotWishes: z.optional(text(mostReason)),
});
export type WeightsToSet = z.infer<typeof WeightsToSet>;

export const WeightsSet = z.object({ version: z.number() });
export type WeightsSet = z.infer<typeof WeightsSet>;

/** One version of the weights; 0 are the usual ones, which nobody decided. */
export const WeightsVersion = z.object({
  version: z.number(),
  parts: PartWeights,
  needs: NeedWeights,
  /** Whether the person's own wishes count more than every other part. */
  wishesWeighMost: z.boolean(),
  reason: z.optional(z.string()),
  whyNotWishes: z.optional(z.string()),
  setOn: z.optional(civilDateField),
  setById: z.optional(idOf('person')),
});
export type WeightsVersion = z.infer<typeof WeightsVersion>;
export const WeightsVersions = pageOf(WeightsVersion);

/** The weights in force, and the usual ones beside them. */
export const WeightsView = z.extend(WeightsVersion, {
  usual: WeightsChoice,
  /** The day from which those are the usual ones. */
  usualFrom: civilDateField,
});
export type WeightsView = z.infer<typeof WeightsView>;

/** What people would be proposed first under some weights. */
export const FirstProposals = z.object({
  firstWish: z.number(),
  anyWish: z.number(),
  /** All that the person needs is met there. */
  needsMet: z.number(),
});
export type FirstProposals = z.infer<typeof FirstProposals>;

/** What other weights would change, counted before anything is saved. */
export const WeightsEffect = z.object({
  /** How many seek a place, and how many of them were looked at. */
  seeking: z.number(),
  looked: z.number(),
  /** How many of those have anything proposed; the weights leave nobody out. */
  withProposal: z.number(),
  now: FirstProposals,
  tried: FirstProposals,
  /** How many would have another first proposal. */
  others: z.number(),
  /** Of those, how many because two places would then be equal, and the order among equals decides. */
  amongEquals: z.number(),
  examples: z.array(
    z.object({ candidateId: idOf('candidate'), ownerId: idOf('person'), now: PlanPlace, tried: PlanPlace }),
  ),
});
export type WeightsEffect = z.infer<typeof WeightsEffect>;

/** The first days of placements that a report is about. */
export const WishesReportQuery = z.object({ from: civilDateField, to: civilDateField });
export type WishesReportQuery = z.infer<typeof WishesReportQuery>;

/** Whether the person's own wishes counted most, and whether the places that came about are among them. */
export const WishesReport = z.object({
  from: civilDateField,
  to: civilDateField,
  placements: z.number(),
  firstWish: z.number(),
  laterWish: z.number(),
  noWish: z.number(),
  /** The kind of work of the place, or the person's wishes that day, are not known to us. */
  unknown: z.number(),
  wishesWeighedMost: z.number(),
  wishesWeighedNotMost: z.number(),
});
export type WishesReport = z.infer<typeof WishesReport>;
