import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  civilDateField,
  companyIdField,
  hoursField,
  idOf,
  nameField,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { institutionKinds } from './institution.ts';
import { barriers, upliftPlaces } from './tailored-words.ts';
import { oreField } from './uplift-prices.ts';

/** What an institution offers; `seen` is the step of the exchange it answers to. */
export const TailoredOffer = z.object({
  seen: versionField(),
  content: words(2000),
  place: z.enum(upliftPlaces),
  lessons: wholeNumber(1, 1000),
  hoursPerWeek: hoursField,
  /** Price of a lesson, in øre. */
  lessonOre: oreField,
  /** Preparation, screening and material together, in øre. */
  extraOre: oreField,
  teacherName: nameField(120),
  startsOn: civilDateField,
  endsOn: civilDateField,
  conditions: z.optional(text(800)),
});
export type TailoredOffer = z.infer<typeof TailoredOffer>;

/** An institution cannot: the reason becomes a part of the statistic, the words are read by the one who asked. */
export const TailoredDecline = z.object({
  seen: versionField(),
  reason: z.enum(barriers),
  note: z.optional(text(400)),
});
export type TailoredDecline = z.infer<typeof TailoredDecline>;

/** A company says what it needs of the course. */
export const UpliftNeed = z.object({ seen: versionField(0), words: words(800) });
export type UpliftNeed = z.infer<typeof UpliftNeed>;

/** The answer to an answer. */
export const UpliftAnswerSent = z.object({
  answerId: idOf('answer'),
  version: z.number(),
  state: z.enum(answerStates),
});
export type UpliftAnswerSent = z.infer<typeof UpliftAnswerSent>;

/** Why an answer could not be used. */
export const upliftVoidReasons = [
  'request-not-found',
  'request-over',
  'not-asked',
  'answered-since',
  'too-many-versions',
] as const;
export type UpliftVoidReason = (typeof upliftVoidReasons)[number];

/** What an institution's answer said, as both sides read it. */
export const OfferVersion = z.object({
  by: z.literal('institution'),
  number: z.number(),
  answerId: idOf('answer'),
  sentOn: civilDateField,
  content: z.string(),
  place: z.enum(upliftPlaces),
  lessons: z.number(),
  hoursPerWeek: z.number(),
  lessonOre: z.number(),
  extraOre: z.number(),
  totalOre: z.number(),
  teacherName: z.string(),
  startsOn: civilDateField,
  endsOn: civilDateField,
  conditions: z.optional(z.string()),
});
export type OfferVersion = z.infer<typeof OfferVersion>;

/** What the municipality proposed instead, as both sides read it. */
export const CounterVersion = z.object({
  by: z.literal('municipality'),
  number: z.number(),
  sentOn: civilDateField,
  words: z.string(),
  priceOre: z.optional(z.number()),
  hoursPerWeek: z.optional(z.number()),
  startsOn: z.optional(civilDateField),
});
export type CounterVersion = z.infer<typeof CounterVersion>;

/** Where one institution is in the exchange. */
export const threadStates = ['asked', 'offered', 'countered', 'declined', 'chosen', 'passed'] as const;
export type ThreadState = (typeof threadStates)[number];

/** The exchange with one institution. */
export const TailoredThreadView = z.object({
  institutionId: companyIdField,
  institutionName: z.string(),
  kind: z.enum(institutionKinds),
  state: z.enum(threadStates),
  offers: z.array(OfferVersion),
  counters: z.array(CounterVersion),
  declined: z.optional(z.object({ reason: z.enum(barriers), note: z.optional(z.string()) })),
});
export type TailoredThreadView = z.infer<typeof TailoredThreadView>;
