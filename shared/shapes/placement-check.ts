import * as z from 'zod/mini';
import {
  civilDateField,
  companyIdField,
  hoursField,
  idOf,
  pageOf,
  paidHoursField,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { placementKinds } from './vocabulary.ts';

/** The rules that a placement is held against. */
export const placementRules = [
  'full-time',
  'internship-weeks',
  'wage-subsidy-months',
  'nytteindsats-weeks',
  'company-ratio',
  'additional-employment',
  'representative-heard',
  'different-tasks',
  'who-signs',
  'other-appointments',
] as const;
export type PlacementRule = (typeof placementRules)[number];

/** The rules that an exception can be made from, for a reason. Nobody can be let work more than full time. */
export const exceptionRules = [
  'internship-weeks',
  'wage-subsidy-months',
  'nytteindsats-weeks',
  'company-ratio',
  'additional-employment',
  'representative-heard',
] as const satisfies readonly PlacementRule[];
export type ExceptionRule = (typeof exceptionRules)[number];

/** What a rule comes to: `missing` is still to be done; `allowed` is broken, with an exception that was made; `near` is soon as long as it may be. */
export const ruleOutcomes = ['broken', 'missing', 'not-known', 'near', 'allowed', 'kept'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

/** An exception as it is shown: until when, why, and who made it. */
export const ExceptionShown = z.object({
  until: civilDateField,
  reason: z.string(),
  byId: z.string(),
  madeOn: civilDateField,
});
export type ExceptionShown = z.infer<typeof ExceptionShown>;

/** One rule held against a placement, explained, with where it is written. */
export const RuleFinding = z.object({
  ruleId: z.enum(placementRules),
  outcome: z.enum(ruleOutcomes),
  /** Whether it stands in the way until an exception is made. A rule that is still to be verified never does. */
  blocks: z.boolean(),
  text: z.string(),
  source: z.object({ title: z.string(), reference: z.string() }),
  confidence: z.enum(['high', 'medium', 'verify']),
  ruleVersion: z.string(),
  /** The last day it may last without a further exception. */
  limitOn: z.optional(civilDateField),
  exception: z.optional(ExceptionShown),
});
export type RuleFinding = z.infer<typeof RuleFinding>;

/** What the rules came to on the day something was decided about a placement. */
export const PlacementDecision = z.object({
  version: z.number(),
  decidedOn: civilDateField,
  decidedById: z.string(),
  action: z.string(),
  findings: z.array(RuleFinding),
});
export type PlacementDecision = z.infer<typeof PlacementDecision>;

/** Who says something of a company's employees. */
export const factsSaidBy = ['employer', 'representative'] as const;
/** What the employees' representative said; `none` where the workplace has none. */
export const representativeAnswers = ['agrees', 'disagrees', 'none'] as const;

const mostEmployees = 50_000;

/** What a company says of its employees: how many, whether one with a subsidy is one more, and what their representative says. */
export const CompanyFactsSaid = z.object({
  /** 0 where nothing was ever said. */
  version: versionField(0),
  /** Ordinary employees as full time, on average over the last four months. */
  ordinaryEmployees: wholeNumber(0, mostEmployees),
  isAdditional: z.optional(z.boolean()),
  representative: z.optional(z.enum(representativeAnswers, 'not-valid')),
  saidBy: z.enum(factsSaidBy, 'not-valid'),
  saidOn: civilDateField,
});
export type CompanyFactsSaid = z.infer<typeof CompanyFactsSaid>;
/** The same with which company it is. */
export const CompanyFactsRecorded = z.extend(CompanyFactsSaid, { companyId: companyIdField });
export type CompanyFactsRecorded = z.infer<typeof CompanyFactsRecorded>;
export const CompanyFactsKept = z.object({ companyId: companyIdField, version: z.number() });
export type CompanyFactsKept = z.infer<typeof CompanyFactsKept>;

export const CompanyFactsShown = z.extend(CompanyFactsSaid, { recordedById: z.string(), stillHold: z.boolean() });
export type CompanyFactsShown = z.infer<typeof CompanyFactsShown>;

/** An exception for a person at a company: from which rule, why, and until when. */
export const ExceptionGiven = z.object({
  /** 0 where none was ever made from this rule here. */
  version: versionField(0),
  companyId: companyIdField,
  ruleId: z.enum(exceptionRules, 'not-valid'),
  reason: words(600),
  until: civilDateField,
});
export type ExceptionGiven = z.infer<typeof ExceptionGiven>;
export const ExceptionKept = z.object({ version: z.number(), until: civilDateField });
export type ExceptionKept = z.infer<typeof ExceptionKept>;

/** A number of hours as it stands in an address. */
function inQuery(hours: z.ZodMiniType<number, number>): z.ZodMiniType<number, string> {
  const digits = z.string().check(z.regex(/^\d{1,3}(\.\d{1,2})?$/, 'not-a-number'));
  return z.pipe(digits, z.pipe(z.transform(Number), hours)) as unknown as z.ZodMiniType<number, string>;
}

/** A placement as it would be: a new one at an opening or a company, or one that is there, changed from a day on. */
export const PlacementCheckQuery = z.object({
  placementId: z.optional(idOf('placement')),
  openingId: z.optional(idOf('opening')),
  companyId: z.optional(companyIdField),
  kind: z.enum(placementKinds, 'not-valid'),
  from: civilDateField,
  endsOn: z.optional(civilDateField),
  hoursPerWeek: inQuery(hoursField),
  paidHoursPerWeek: z.optional(inQuery(paidHoursField)),
  /** The working times as they are being written into an agreement; what is known where absent. */
  workingTimes: z.optional(text(400)),
});
export type PlacementCheckQuery = z.infer<typeof PlacementCheckQuery>;

export const PlacementChecked = z.object({
  companyId: companyIdField,
  companyName: z.string(),
  findings: z.array(RuleFinding),
  companyFacts: z.optional(CompanyFactsShown),
});
export type PlacementChecked = z.infer<typeof PlacementChecked>;

/** The exceptions from one rule, for a person at a company, the oldest first; the last one holds. */
export const ExceptionItem = z.object({
  candidateId: idOf('candidate'),
  companyId: companyIdField,
  ruleId: z.enum(exceptionRules),
  version: z.number(),
  given: z.array(ExceptionShown),
});
export type ExceptionItem = z.infer<typeof ExceptionItem>;
export const ExceptionPage = pageOf(ExceptionItem);
