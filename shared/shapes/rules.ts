import * as z from 'zod/mini';
import { localRuleIds } from '#shared/rules/local-rules.ts';
import { ruleAreas } from './rule-areas.ts';
import { civilDateField, instantField, versionField, wholeNumber, words } from './fields.ts';

const mostValue = 3650;

/** What a municipality decides in the place of a rule, from a day on and why; without a value the rule's own holds again. */
export const LocalRuleChoice = z.object({
  /** 0 where nothing was ever decided. */
  version: versionField(0),
  ruleId: z.enum(localRuleIds, 'not-valid'),
  value: z.optional(wholeNumber(1, mostValue)),
  validFrom: civilDateField,
  why: words(300),
});
export type LocalRuleChoice = z.infer<typeof LocalRuleChoice>;
export const LocalRuleKept = z.object({ version: z.number() });
export type LocalRuleKept = z.infer<typeof LocalRuleKept>;

/** A value of a rule: what holds, from when to when, for whom, where it is written, and how sure that is. */
export const RuleValue = z.object({
  inWords: z.string(),
  validFrom: civilDateField,
  validTo: z.optional(civilDateField),
  group: z.optional(z.string()),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'verify']),
  /** Whether it holds today. */
  holds: z.boolean(),
});
export type RuleValue = z.infer<typeof RuleValue>;

/** One thing a municipality decided, and by whom; never taken out of the history. */
export const LocalDecision = z.object({
  inWords: z.optional(z.string()),
  value: z.optional(z.number()),
  validFrom: civilDateField,
  why: z.string(),
  setAt: instantField,
  setById: z.string(),
  holds: z.boolean(),
});
export type LocalDecision = z.infer<typeof LocalDecision>;

export const RuleShown = z.object({
  id: z.string(),
  area: z.enum(ruleAreas),
  name: z.string(),
  /** The newest first. */
  values: z.array(RuleValue),
  /** Where the municipality may decide for itself: between which values, and what it has decided, the newest first. */
  local: z.optional(
    z.object({
      ruleId: z.enum(localRuleIds),
      least: z.number(),
      most: z.number(),
      decisions: z.array(LocalDecision),
    }),
  ),
});
export type RuleShown = z.infer<typeof RuleShown>;

export const RulesView = z.object({ version: z.number(), items: z.array(RuleShown) });
export type RulesView = z.infer<typeof RulesView>;
