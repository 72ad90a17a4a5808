import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import { endsAtMostAhead, plannedAtMostAhead, registeredAtMostAfter } from '#shared/rules/placement-rules.ts';

/** A field error's code where a day lies absurdly far back or ahead; registering afterwards is normal, typing errors are not. */
export function faultOfDay(day: CivilDate, now: Instant): 'too-long-ago' | 'too-far-ahead' | undefined {
  const today = dateOf(now);
  if (day < addMonths(today, -ruleOn(registeredAtMostAfter, today).value)) return 'too-long-ago';
  if (day > addMonths(today, ruleOn(plannedAtMostAhead, today).value)) return 'too-far-ahead';
  return undefined;
}

/** A field error's code where a planned last day lies before the first, or absurdly far back or ahead. */
export function faultOfEnd(
  startsOn: CivilDate,
  endsOn: CivilDate,
  now: Instant,
): 'dates-reversed' | 'too-long-ago' | 'too-far-ahead' | undefined {
  if (endsOn < startsOn) return 'dates-reversed';
  const today = dateOf(now);
  if (endsOn > addMonths(today, ruleOn(endsAtMostAhead, today).value)) return 'too-far-ahead';
  return endsOn < today ? faultOfDay(endsOn, now) : undefined;
}

/** One field that is not accepted. */
export function atField(pointer: string, code: FieldErrorCode): Result<never, 'fields-not-accepted'> {
  return refuse('fields-not-accepted', { errors: [fieldError(pointer, code)] });
}
