import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { writtenDownWithin } from '#shared/rules/visitation-rules.ts';

/** What cannot be accepted of a day on which something happened: one to come, or absurdly long ago. */
export function faultsOfPastDay(pointer: string, day: CivilDate, now: Instant): FieldError[] {
  const today = dateOf(now);
  if (day > today) return [fieldError(pointer, 'date-in-future')];
  if (day < addMonths(today, -ruleOn(writtenDownWithin, today).value)) return [fieldError(pointer, 'too-long-ago')];
  return [];
}
