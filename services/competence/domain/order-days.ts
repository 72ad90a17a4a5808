import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { orderDays } from '#shared/rules/order-rules.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';

/** A field error's code where a day of an order lies absurdly far back or ahead. */
export function faultOfStart(day: CivilDate, now: Instant): FieldErrorCode | undefined {
  const today = dateOf(now);
  if (day < addMonths(today, -ruleOn(orderDays.back, today).value)) return 'too-long-ago';
  if (day > addMonths(today, ruleOn(orderDays.ahead, today).value)) return 'too-far-ahead';
  return undefined;
}

/** A field error's code where a last day lies before the first, or absurdly far ahead. */
export function faultOfEnd(startsOn: CivilDate, endsOn: CivilDate, now: Instant): FieldErrorCode | undefined {
  if (endsOn < startsOn) return 'dates-reversed';
  const today = dateOf(now);
  return endsOn > addMonths(today, ruleOn(orderDays.endAhead, today).value) ? 'too-far-ahead' : undefined;
}

/** A field error's code where something that has happened lies ahead, or absurdly far back. */
export function faultOfPast(day: CivilDate, now: Instant): FieldErrorCode | undefined {
  return day > dateOf(now) ? 'not-yet' : faultOfStart(day, now);
}

/** One field of an order that is not accepted. */
export function atOrderField(pointer: string, code: FieldErrorCode): Result<never, 'fields-not-accepted'> {
  return refuse('fields-not-accepted', { errors: [fieldError(pointer, code)] });
}
