import { addMonths } from '#shared/kernel/time.ts';
import { assistanceHoursMost, compensationRateMost, mentorAtMost } from '#shared/rules/compensation-rules.ts';
import { ruleOn, type DatedRule } from '#shared/rules/dated-rule.ts';
import type { CompensationFinding, CompensationTerms } from '#shared/shapes/compensation.ts';

/** What the rules on the first day come to: each with its source; none of them stops anybody, going beyond asks for a reason. */
export function checkCompensation({
  kind,
  hoursPerWeek,
  from,
  until,
  hourlyRateOre,
}: CompensationTerms): CompensationFinding[] {
  const rate = ruleOn(compensationRateMost, from, kind);
  const atRate = found('hourly-rate', rate, hourlyRateOre > rate.value);
  if (kind === 'mentor-support') {
    const length = ruleOn(mentorAtMost, from);
    return [found('mentor-at-most', length, until >= addMonths(from, length.value)), atRate];
  }
  const hours = ruleOn(assistanceHoursMost, from);
  return [found('assistance-hours', hours, hoursPerWeek > hours.value), atRate];
}

function found(
  rule: CompensationFinding['rule'],
  { value: most, source, confidence, version }: DatedRule,
  exceeded: boolean,
): CompensationFinding {
  return { rule, most, exceeded, source: `${source.title}, ${source.reference}`, confidence, version };
}
