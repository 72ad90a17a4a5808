import type { CivilDate } from '#shared/kernel/time.ts';

/**
 * A rule of law or of a published model as data: what holds, from when to when, for whom, and where it is written.
 * Both the law before and after the employment reform can be expressed; code asks for the rule on a date.
 */
export type DatedRule<Value = number> = {
  readonly id: string;
  readonly value: Value;
  readonly unit:
    | 'days'
    | 'business-days'
    | 'weeks'
    | 'months'
    | 'hours-a-day'
    | 'hours-a-week'
    | 'kroner'
    | 'ore'
    | 'percent'
    | 'lessons'
    | 'answers'
    | 'bytes'
    | 'people'
    | 'text';
  readonly validFrom: CivilDate;
  /** The last day on which it holds; open where absent. */
  readonly validTo?: CivilDate;
  /** The group it is written for; everybody where absent. */
  readonly group?: string;
  readonly source: { readonly title: string; readonly reference: string };
  readonly confidence: 'high' | 'medium' | 'verify';
  /** The version a decision keeps, so that it can be read later under the rule it was made under. */
  readonly version: string;
};

/**
 * The rule that holds on a date, the group's own before everybody's.
 * Throws where none holds: a missing rule is a fault of ours, never a silent default.
 */
export function ruleOn<Value>(rules: readonly DatedRule<Value>[], on: CivilDate, group?: string): DatedRule<Value> {
  const chosen = ruleIfAny(rules, on, group);
  if (!chosen) throw new Error(`no rule ${rules[0]?.id ?? '(empty)'} holds on ${on}`);
  return chosen;
}

/** The same where a rule may end without another: undefined where none holds any longer, or yet. */
export function ruleIfAny<Value>(
  rules: readonly DatedRule<Value>[],
  on: CivilDate,
  group?: string,
): DatedRule<Value> | undefined {
  const valid = rules.filter((rule) => rule.validFrom <= on && (!rule.validTo || on <= rule.validTo));
  return valid.find((rule) => rule.group !== undefined && rule.group === group) ?? valid.find((rule) => !rule.group);
}
