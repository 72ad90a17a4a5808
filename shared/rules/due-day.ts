import { addBusinessDays, businessDayFrom, businessDayWithin } from '#shared/kernel/business-days.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from './danish-closing-days.ts';
import type { DatedRule } from './dated-rule.ts';
import { ruleFor, type LocalValue } from './local-rules.ts';

/**
 * The last day for something that a rule wants within so many days from a day on: always a business day in Denmark, and
 * never later than the rule says while there is one. A rule that counts in business days has them counted. `local`: what
 * the municipality decided for itself.
 */
export function dueWithin(rules: readonly DatedRule[], from: CivilDate, local: readonly LocalValue[] = []): CivilDate {
  const { value, unit } = ruleFor(rules, from, { local });
  const count = unit === 'business-days' ? addBusinessDays : businessDayWithin;
  return count(from, value, danishCalendar);
}

/** The business day on which something can be done that falls due on a day of the calendar: that day, or the next. */
export function workedOn(day: CivilDate): CivilDate {
  return businessDayFrom(day, danishCalendar);
}
