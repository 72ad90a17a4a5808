import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { choices, civilDateField, hoursField, idOf, instantField, line, text, versionField, words } from './fields.ts';
import { healthWordsIn } from './health-words.ts';

/** How fast the work went, in everyday words. */
export const workPaces = ['own-calm', 'steady', 'varies', 'as-colleagues'] as const;
export type WorkPace = (typeof workPaces)[number];

/** How much somebody stood beside. */
export const supportNeeds = ['alone', 'looks-in', 'beside', 'shown-each-time'] as const;
export type SupportNeed = (typeof supportNeeds)[number];

/** The parts in own words, in which health has no place. */
export const spokenParts = ['tasks', 'helps', 'hinders'] as const;
export type SpokenPart = (typeof spokenParts)[number];

const observed = {
  /** The day it was seen. */
  on: civilDateField,
  /** Which tasks, and how they went. */
  tasks: z.optional(text(300)),
  pace: z.optional(z.enum(workPaces)),
  /** For how many hours of the day it went well. */
  hours: z.optional(hoursField),
  support: z.optional(z.enum(supportNeeds)),
  /** What makes it go well. */
  helps: z.optional(text(300)),
  /** What makes it hard. */
  hinders: z.optional(text(300)),
};
export const Observed = z.object(observed);
export type Observed = z.infer<typeof Observed>;

type Written = Omit<Observed, 'on'> & { keepWords?: boolean | undefined };

/** Somebody saw the words that look like health information, and wants to keep them. */
const kept = { keepWords: z.optional(z.boolean()) };

const saysSomething = z.refine<Written>((said) => isSaid(said), { error: 'say-something', path: ['tasks'] });
const functionsAlone = spokenParts.map((part) =>
  z.refine<Written>((said) => said.keepWords === true || healthWordsIn(said[part]).length === 0, {
    error: 'looks-like-health',
    path: [part],
  }),
);

function isSaid({ tasks, pace, hours, support, helps, hinders }: Written): boolean {
  return Boolean(tasks || pace || hours || support || helps || hinders);
}

/** The workplace describes how somebody works, on a day; or puts right what the same one wrote before, with a reason. */
export const WorkDescribed = z
  .object({
    ...observed,
    ...kept,
    corrects: z.optional(idOf('observation')),
    reason: z.optional(text(200)),
  })
  .check(
    saysSomething,
    ...functionsAlone,
    z.refine(({ corrects, reason }) => !corrects || Boolean(reason), { error: 'say-why', path: ['reason'] }),
  );
export type WorkDescribed = z.infer<typeof WorkDescribed>;

/** Who saw what staff write down. */
export const observationSources = ['self', 'workplace', 'practice-guide'] as const;
export type ObservationSource = (typeof observationSources)[number];

/** Staff write down how somebody works: what they saw, or were told by the workplace or a practice guide. */
export const ObservationWritten = z
  .object({ ...observed, ...kept, seenBy: z.enum(observationSources) })
  .check(saysSomething, ...functionsAlone);
export type ObservationWritten = z.infer<typeof ObservationWritten>;

/** The one who wrote it puts it right, with a reason; what stood there is kept. */
export const ObservationCorrected = z
  .object({ version: versionField(), ...observed, ...kept, reason: words(200) })
  .check(saysSomething, ...functionsAlone);
export type ObservationCorrected = z.infer<typeof ObservationCorrected>;

/** May it be used in an evidence pack? A reason where it may not, and where its words look like health information. */
export const ObservationMarked = z
  .object({ version: versionField(), use: z.boolean(), reason: z.optional(text(300)) })
  .check(z.refine(({ use, reason }) => use || Boolean(reason), { error: 'say-why', path: ['reason'] }));
export type ObservationMarked = z.infer<typeof ObservationMarked>;

/** It was written by mistake. */
export const ObservationWithdrawn = z.object({ version: versionField(), reason: words(200) });
export type ObservationWithdrawn = z.infer<typeof ObservationWithdrawn>;
export const OwnObservationWithdrawn = z.object({ reason: words(200) });
export type OwnObservationWithdrawn = z.infer<typeof OwnObservationWithdrawn>;

/** `waiting`: nobody has said yet whether it may be used. */
export const observationStates = ['waiting', 'usable', 'not-usable', 'withdrawn'] as const;
export type ObservationState = (typeof observationStates)[number];

export const observationSides = ['workplace', 'staff'] as const;
export type ObservationSide = (typeof observationSides)[number];

/** What a workplace writes and the municipality cannot use. */
export const observationVoidReasons = [
  'placement-not-found',
  'not-at-work',
  'described-already',
  'observation-withdrawn',
] as const;
export type ObservationVoidReason = (typeof observationVoidReasons)[number];

export const ObservationView = z.object({
  observationId: idOf('observation'),
  placementId: idOf('placement'),
  version: z.number(),
  state: z.enum(observationStates),
  side: z.enum(observationSides),
  seenBy: z.enum(observationSources),
  byId: z.string(),
  writtenAt: instantField,
  said: Observed,
  /** Words in it that look like health information. */
  healthWords: choices(line(300), { atMost: 200 }),
  marked: z.optional(z.object({ at: instantField, byId: z.string(), reason: z.optional(z.string()) })),
  withdrawn: z.optional(z.object({ at: instantField, reason: z.string() })),
  /** What stood there before, the oldest first. */
  corrections: z.array(z.object({ at: instantField, reason: z.string(), before: Observed })),
});
export type ObservationView = z.infer<typeof ObservationView>;
/** How somebody works at one placement, the newest first. */
export const Observations = z.object({ items: z.array(ObservationView) });
export type Observations = z.infer<typeof Observations>;

export const ObservationChanged = z.object({
  observationId: idOf('observation'),
  version: z.number(),
  state: z.enum(observationStates),
});
export type ObservationChanged = z.infer<typeof ObservationChanged>;

/** What the one who reads wrote for the workplace, and whether it arrived. */
export const OwnObservation = z.object({
  observationId: idOf('observation'),
  state: z.enum(answerStates),
  because: z.optional(z.enum(observationVoidReasons)),
  sentAt: instantField,
  said: Observed,
  withdrawn: z.boolean(),
});
export type OwnObservation = z.infer<typeof OwnObservation>;
/** A person at the workplace, and what the one who reads wrote of how they work, the newest first. */
export const OwnObservations = z.object({
  candidateId: idOf('candidate'),
  startsOn: civilDateField,
  endedOn: z.optional(civilDateField),
  items: z.array(OwnObservation),
});
export type OwnObservations = z.infer<typeof OwnObservations>;

export const WorkDescriptionSent = z.object({
  answerId: idOf('answer'),
  observationId: idOf('observation'),
  state: z.enum(answerStates),
});
export type WorkDescriptionSent = z.infer<typeof WorkDescriptionSent>;
