import type { FieldError } from '#shared/kernel/result.ts';
import { addMonths, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { writtenDownWithin } from '#shared/rules/visitation-rules.ts';

/** What is wrong with the day of something that has happened: it is to come, or absurdly long ago. */
export function happenedDayFaults(pointer: string, on: CivilDate, today: CivilDate): FieldError[] {
  if (on > today) return [{ pointer, code: 'date-in-future' }];
  if (on < addMonths(today, -ruleOn(writtenDownWithin, today).value)) return [{ pointer, code: 'date-too-long-ago' }];
  return [];
}

/** What is wrong with the day of something to be done. */
export function dueDayFaults(pointer: string, on: CivilDate, today: CivilDate): FieldError[] {
  return on < today ? [{ pointer, code: 'date-passed' }] : [];
}
