import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleOn, type DatedRule } from './dated-rule.ts';

/** What a municipality has decided in the place of a rule, from a day on; without a value the rule's own holds again. */
export type LocalValue = {
  readonly ruleId: string;
  readonly value?: number | undefined;
  readonly validFrom: CivilDate;
};

/** Rules that a municipality may set its own value for, and between which values: never laxer than the law or the guide. */
export const localBounds = {
  'first-conversation-within': { least: 1, most: 7 },
  'consent-at-most': { least: 1, most: 24 },
} as const satisfies Readonly<Record<string, { readonly least: number; readonly most: number }>>;
export type LocalRuleId = keyof typeof localBounds;
export const localRuleIds = Object.keys(localBounds) as [LocalRuleId, ...LocalRuleId[]];

/**
 * The rule that holds on a date in a municipality: its own value where it has set one by then, under a version of its own, so
 * that a decision says by which of the two it was made.
 */
export function ruleFor(
  rules: readonly DatedRule[],
  on: CivilDate,
  { group, local }: { readonly group?: string; readonly local: readonly LocalValue[] },
): DatedRule {
  const rule = ruleOn(rules, on, group);
  const own = local
    .filter(({ ruleId, validFrom }) => ruleId === rule.id && validFrom <= on)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .at(-1);
  if (own?.value === undefined) return rule;
  return { ...rule, value: own.value, version: `local-${own.validFrom}` };
}
