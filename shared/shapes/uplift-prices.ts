import * as z from 'zod/mini';
import { civilDateField, versionField, wholeNumber } from './fields.ts';

/** The dearest course anybody may offer or set a limit at: one million kroner, in øre. */
export const mostOre = 100_000_000;

/** A price in øre, from nothing to a million kroner. */
export const oreField = wholeNumber(0, mostOre);

const prices = {
  /** What a lesson costs, in øre. */
  lessonOre: oreField,
  /** How many lessons the worked example has. */
  exampleLessons: wholeNumber(1, 1000),
  preparationOre: oreField,
  /** What a week of language at work costs: two lessons, screening and material. */
  languageWeekOre: oreField,
  languageWeeksFrom: wholeNumber(1, 104),
  languageWeeksTo: wholeNumber(1, 104),
  /** Up to here whoever asks may agree alone. */
  brokerLimitOre: oreField,
  /** Up to here an education coordinator approves; above it the team leader. */
  coordinatorLimitOre: oreField,
};

/** What tailored courses cost in a municipality, and who may agree to how much. */
export const UpliftPrices = z.object(prices);
export type UpliftPrices = z.infer<typeof UpliftPrices>;

/** The prices as they shall be from a day on, and the version they were read in; 0 where none were set before. */
export const UpliftPricesSet = z.object({ version: versionField(0), validFrom: civilDateField, ...prices });
export type UpliftPricesSet = z.infer<typeof UpliftPricesSet>;

/** The answer to having set them. */
export const UpliftPricesSaved = z.object({ version: z.number(), validFrom: civilDateField });
export type UpliftPricesSaved = z.infer<typeof UpliftPricesSaved>;

/** Prices with the day they hold from; `source` says where they are written, and is absent where they are the own. */
export const DatedPrices = z.object({
  validFrom: civilDateField,
  prices: UpliftPrices,
  source: z.optional(z.object({ title: z.string(), reference: z.string(), confidence: z.string() })),
});
export type DatedPrices = z.infer<typeof DatedPrices>;

/** The prices that hold today, those that were set, the latest first, and the document's. */
export const UpliftPricesView = z.object({
  version: z.number(),
  today: DatedPrices,
  set: z.array(DatedPrices),
  defaults: DatedPrices,
});
export type UpliftPricesView = z.infer<typeof UpliftPricesView>;
