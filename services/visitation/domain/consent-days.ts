import type { FieldError } from '#shared/kernel/result.ts';
import { addDays, addMonths, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { consentAtMost, consentReminderBefore } from '#shared/rules/consent-rules.ts';
import { ruleFor, type LocalValue } from '#shared/rules/local-rules.ts';
import type { PurposeConsentState } from '#shared/shapes/consents.ts';
import { dueDayFaults, happenedDayFaults } from './dates.ts';

/**
 * The last day of a yes: the one that was named, now or when it was asked, and otherwise the last one by the rule. A day that
 * has passed ends nothing that is said anew.
 */
export function yesUntil(
  { on, until }: { readonly on: CivilDate; readonly until?: CivilDate | undefined },
  before: { readonly state: PurposeConsentState; readonly until?: CivilDate } | undefined,
  local: readonly LocalValue[],
): CivilDate {
  const asked = before?.state === 'asked' ? before.until : undefined;
  return until ?? (asked && asked >= on ? asked : consentUntilAtMost(on, local));
}

/** From when somebody is reminded that a yes ends, and the person can give it anew. */
export function consentReminderAt(until: CivilDate): Instant {
  return instantIn(addDays(until, -ruleOn(consentReminderBefore, until).value));
}

/** Whether a yes ends so soon that it can be given anew before. */
export function endsSoon(
  { state, until }: { readonly state: PurposeConsentState; readonly until?: CivilDate | undefined },
  now: Instant,
): boolean {
  return state === 'given' && until !== undefined && consentReminderAt(until) <= now;
}

/** The last day that a yes given on a day can hold. */
export function consentUntilAtMost(today: CivilDate, local: readonly LocalValue[]): CivilDate {
  return addMonths(today, ruleFor(consentAtMost, today, { local }).value);
}

/** What is wrong with the day something was said, and with the last day it shall hold. */
export function consentDayFaults(
  { on, until }: { readonly on?: CivilDate; readonly until?: CivilDate | undefined },
  today: CivilDate,
  local: readonly LocalValue[],
): FieldError[] {
  const said = on ? happenedDayFaults('/on', on, today) : [];
  if (!until) return said;
  const isTooLong = until > consentUntilAtMost(today, local);
  const last: FieldError[] = isTooLong ? [{ pointer: '/until', code: 'consent-too-long' }] : [];
  return [...said, ...dueDayFaults('/until', until, today), ...last];
}
