import * as z from 'zod/mini';
import {
  civilDateField,
  companyIdField,
  hoursField,
  idOf,
  instantField,
  pageOf,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';

/** What a workplace can be paid for while it helps somebody. */
export const compensationKinds = ['mentor-support', 'personal-assistance'] as const;
export type CompensationKind = (typeof compensationKinds)[number];

export const compensationStates = [
  'draft',
  'to-be-decided',
  'granted',
  'refused',
  'stopped',
  'replaced',
  'ended',
  'withdrawn',
] as const;
export type CompensationState = (typeof compensationStates)[number];

/** A rate in øre that nobody means: a slip of the field. */
const mostRateOre = 200_000;

const terms = {
  kind: z.enum(compensationKinds),
  /** Why; the company never reads it. */
  purpose: words(400),
  tasks: words(400),
  hoursPerWeek: hoursField,
  from: civilDateField,
  until: civilDateField,
  hourlyRateOre: wholeNumber(1, mostRateOre),
  /** Why it goes beyond what the rules say, where it does. */
  aboveRules: z.optional(text(300)),
};
const inOrder = z.refine<{ from: string; until: string }>(({ from, until }) => from <= until, {
  error: 'dates-reversed',
  path: ['until'],
});
export const CompensationTerms = z.object(terms);
export type CompensationTerms = z.infer<typeof CompensationTerms>;

/** Help that is drafted; `replaces`: the granted one that it changes or prolongs. */
export const CompensationDraft = z.object({ ...terms, replaces: z.optional(idOf('compensation')) }).check(inOrder);
export type CompensationDraft = z.infer<typeof CompensationDraft>;
export const CompensationChange = z.object({ version: versionField(), ...terms }).check(inOrder);
export type CompensationChange = z.infer<typeof CompensationChange>;
export const CompensationStep = z.object({ version: versionField() });
export type CompensationStep = z.infer<typeof CompensationStep>;

/** Granted, or refused with a reason. */
export const CompensationDecided = z
  .object({ version: versionField(), granted: z.boolean(), reason: z.optional(text(400)) })
  .check(z.refine(({ granted, reason }) => granted || Boolean(reason), { error: 'say-why', path: ['reason'] }));
export type CompensationDecided = z.infer<typeof CompensationDecided>;

/** Stopped after a day, with a reason. */
export const CompensationStopped = z.object({ version: versionField(), lastDay: civilDateField, reason: words(300) });
export type CompensationStopped = z.infer<typeof CompensationStopped>;

export const compensationRules = ['mentor-at-most', 'assistance-hours', 'hourly-rate'] as const;
const Finding = z.object({
  rule: z.enum(compensationRules),
  /** What the rule allows, in its unit: months, hours a week, øre an hour. */
  most: z.number(),
  exceeded: z.boolean(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'verify']),
  version: z.string(),
});
export type CompensationFinding = z.infer<typeof Finding>;

/** Of what is written about money for help: to whoever drafted it, and to the company's contact. */
export const compensationNotices = ['granted', 'refused', 'company-granted', 'company-stopped'] as const;

const Month = z.object({ month: z.string(), hours: z.number(), ore: z.number(), paidBy: civilDateField });

const shown = {
  compensationId: idOf('compensation'),
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  companyId: companyIdField,
  companyName: z.string(),
  version: z.number(),
  state: z.enum(compensationStates),
  /** The last day it holds: earlier than agreed where it was stopped, replaced, or the placement ended. */
  lastDay: civilDateField,
  months: z.array(Month),
  totalOre: z.number(),
  /** Days of it on which the place waits for the person: nothing is paid for them. */
  pausedDays: z.optional(z.number()),
};
export const CompensationView = z.object({
  ...shown,
  terms: CompensationTerms,
  findings: z.array(Finding),
  draftedById: z.string(),
  sentById: z.optional(z.string()),
  replaces: z.optional(idOf('compensation')),
  decided: z.optional(z.object({ at: instantField, byId: z.string(), reason: z.optional(z.string()) })),
  stopped: z.optional(z.object({ reason: z.string(), byId: z.string(), at: instantField })),
});
export type CompensationView = z.infer<typeof CompensationView>;
export const Compensations = z.object({ items: z.array(CompensationView) });
export type Compensations = z.infer<typeof Compensations>;
export const CompensationPage = pageOf(CompensationView);

/** What the company reads: what is paid and when, and nothing about why. */
export const CompanyCompensation = z.object({
  ...shown,
  kind: z.enum(compensationKinds),
  hoursPerWeek: z.number(),
  hourlyRateOre: z.number(),
  from: civilDateField,
});
export type CompanyCompensation = z.infer<typeof CompanyCompensation>;
export const CompanyCompensationPage = pageOf(CompanyCompensation);

export const CompensationChanged = z.object({
  compensationId: idOf('compensation'),
  version: z.number(),
  state: z.enum(compensationStates),
});
export type CompensationChanged = z.infer<typeof CompensationChanged>;
