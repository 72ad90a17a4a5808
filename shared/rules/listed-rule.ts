import type { RuleArea } from '#shared/shapes/rule-areas.ts';
import type { DatedRule } from './dated-rule.ts';

/** A text in both languages of the municipality’s pages. */
export type Words = { readonly da: string; readonly en: string };

/** A rule as the page "Regler" shows it: what it is about, in words, and each of its values through time. */
export type ListedRule = {
  readonly area: RuleArea;
  readonly name: Words;
  readonly rules: readonly DatedRule<unknown>[];
  /** The value in words, where it is more than a number of its unit. */
  readonly inWords?: (value: never) => Words;
};

/** A rule whose value is a number of its unit. */
export function listed(area: RuleArea, rules: readonly DatedRule[], da: string, en: string): ListedRule {
  return { area, name: { da, en }, rules };
}
