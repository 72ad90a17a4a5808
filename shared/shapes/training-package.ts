import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { packagePriceAtMost } from '#shared/rules/order-rules.ts';
import {
  civilDateField,
  companyIdField,
  hoursField,
  idOf,
  instantField,
  line,
  municipalityField,
  pageOf,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';

/** The highest price under any rule we carry; which one holds on a day is for the domain to ask. */
export const mostOreAWeek = Math.max(...packagePriceAtMost.map((rule) => rule.value));
export const mostWeeks = 156;

/** What a training site does for a price: from when to when it can be ordered so. */
const terms = {
  name: line(120),
  /** What is in it, in plain words. */
  contents: words(1200),
  weeks: wholeNumber(1, mostWeeks),
  hoursPerWeek: hoursField,
  pricePerWeekOre: wholeNumber(0, mostOreAWeek),
  /** Whether weeks are paid in which the place waits for the person. */
  chargedInPauses: z.boolean(),
  validFrom: civilDateField,
  /** The last day it can be ordered so; open where absent. */
  validTo: z.optional(civilDateField),
};

const validInOrder = z.refine<{ validFrom: string; validTo?: string | undefined }>(
  ({ validFrom, validTo }) => !validTo || validFrom <= validTo,
  { error: 'dates-reversed', path: ['validTo'] },
);

export const PackageTerms = z.object(terms);
export type PackageTerms = z.infer<typeof PackageTerms>;

/** A training site proposes a package to a municipality: a new one, or new terms of one it proposed before. */
export const PackageProposing = z
  .object({ packageId: z.optional(idOf('trainingPackage')), municipality: municipalityField, ...terms })
  .check(validInOrder);
export type PackageProposing = z.infer<typeof PackageProposing>;

export const PackageProposed = z.object({
  packageId: idOf('trainingPackage'),
  answerId: idOf('answer'),
  version: z.number(),
  state: z.enum(answerStates),
});
export type PackageProposed = z.infer<typeof PackageProposed>;

/** Why a municipality says no to a package. */
export const packageDeclineReasons = ['price-too-high', 'not-needed', 'contents-unclear', 'too-long', 'other'] as const;

/** Why a proposal came to nothing: the municipality said no, a newer one took its place, or it was no package of the site's. */
export const packageVoidReasons = [...packageDeclineReasons, 'superseded', 'package-not-found'] as const;
export type PackageVoidReason = (typeof packageVoidReasons)[number];

/** A municipality's yes or no to the proposal it has seen; a no says why. */
export const PackageSettling = z
  .object({
    version: versionField(),
    number: wholeNumber(1, 10_000),
    agreed: z.boolean(),
    reason: z.optional(z.enum(packageDeclineReasons)),
  })
  .check(
    z.refine(({ agreed, reason }) => agreed || reason !== undefined, { error: 'missing', path: ['reason'] }),
    z.refine(({ agreed, reason }) => !agreed || reason === undefined, {
      error: 'reason-of-another-answer',
      path: ['reason'],
    }),
  );
export type PackageSettling = z.infer<typeof PackageSettling>;

export const packageStates = ['proposed', 'agreed', 'declined'] as const;
export type PackageState = (typeof packageStates)[number];

export const PackageSaved = z.object({
  packageId: idOf('trainingPackage'),
  version: z.number(),
  state: z.enum(packageStates),
});
export type PackageSaved = z.infer<typeof PackageSaved>;

/** One proposal as the training site reads it, newest first within its package. */
export const SitePackageLine = z.object({
  packageId: idOf('trainingPackage'),
  answerId: idOf('answer'),
  municipality: z.string(),
  number: z.number(),
  state: z.enum(answerStates),
  because: z.optional(z.enum(packageVoidReasons)),
  sentAt: instantField,
  settledAt: z.optional(instantField),
  terms: PackageTerms,
});
export type SitePackageLine = z.infer<typeof SitePackageLine>;
export const SitePackagePage = pageOf(SitePackageLine);
export type SitePackagePage = z.infer<typeof SitePackagePage>;

/** Terms that were agreed, with the day of the yes. */
export const AgreedTerms = z.object({ number: z.number(), agreedOn: civilDateField, ...terms });
export type AgreedTerms = z.infer<typeof AgreedTerms>;

/** A package as the municipality reads it: what is agreed, all versions, and what the site proposes now. */
export const PackageLine = z.object({
  packageId: idOf('trainingPackage'),
  version: z.number(),
  state: z.enum(packageStates),
  institutionId: companyIdField,
  institutionName: z.string(),
  agreed: z.array(AgreedTerms),
  /** The number of the agreed terms that hold today. */
  holdsToday: z.optional(z.number()),
  proposed: z.optional(z.object({ number: z.number(), ...terms })),
});
export type PackageLine = z.infer<typeof PackageLine>;
export const PackagePage = pageOf(PackageLine);
export type PackagePage = z.infer<typeof PackagePage>;
