import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleIfAny, type DatedRule } from '#shared/rules/dated-rule.ts';
import type { EndingRule } from '#shared/shapes/visitation-group.ts';

/** How a rule that ends is shown: whether it holds on a day, its last day, and where it is written. */
export function endingRule(rules: readonly DatedRule<unknown>[], on: CivilDate): EndingRule {
  const holding = ruleIfAny(rules, on);
  const shown = holding ?? rules.at(-1);
  if (!shown) throw new Error('a rule without a record');
  return { holds: holding !== undefined, ...(shown.validTo && { until: shown.validTo }), source: shown.source };
}
