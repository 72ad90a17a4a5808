import { addBusinessDays, isBusinessDay } from '#shared/kernel/business-days.ts';
import type { FieldError } from '#shared/kernel/result.ts';
import {
  addDays,
  addMonths,
  clockTimeOf,
  dateOf,
  endOfDay,
  instant,
  instantIn,
  type CivilDate,
  type Instant,
} from '#shared/kernel/time.ts';
import {
  conversationHours,
  conversationsPlannedAhead,
  linkOpensAfter,
  plannedAnewWithin,
  remindedAt,
  remindedBefore,
} from '#shared/rules/conversation-rules.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';

const minuteMs = 60_000;

/** What is wrong with a time to meet: it has passed, is absurdly far ahead, or nobody is there then. */
export function faultsOfTime(pointer: string, startsAt: Instant, minutes: number, now: Instant): FieldError[] {
  const [day, today] = [dateOf(startsAt), dateOf(now)];
  if (startsAt <= now) return [{ pointer, code: 'time-passed' }];
  if (day > addMonths(today, ruleOn(conversationsPlannedAhead, today).value))
    return [{ pointer, code: 'too-far-ahead' }];
  if (!isBusinessDay(day, danishCalendar)) return [{ pointer, code: 'closed-that-day' }];
  return isWithinHours(startsAt, minutes) ? [] : [{ pointer, code: 'outside-opening-hours' }];
}

/** Whether people are there from the beginning to the end. */
function isWithinHours(startsAt: Instant, minutes: number): boolean {
  const day = dateOf(startsAt);
  const endsAt = instant(Date.parse(startsAt) + minutes * minuteMs);
  const open = ruleOn(conversationHours, day).value[weekdayOf(day)];
  if (!open || dateOf(endsAt) !== day) return false;
  return open.from <= clockTimeOf(startsAt) && clockTimeOf(endsAt) <= open.to;
}

/** Monday is 0. */
function weekdayOf(day: CivilDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** When the person is reminded: on a business day before. */
export function reminderAt(startsAt: Instant): Instant {
  const day = dateOf(startsAt);
  const before = addBusinessDays(day, -ruleOn(remindedBefore, day).value, danishCalendar);
  return instantIn(before, ruleOn(remindedAt, day).value);
}

/** The last day for planning anew what came to nothing. */
export function plannedAnewBy(today: CivilDate): CivilDate {
  return addBusinessDays(today, ruleOn(plannedAnewWithin, today).value, danishCalendar);
}

/** Until when a link that was sent for a conversation can be opened. */
export function linkOpensUntil(startsAt: Instant): Instant {
  const day = dateOf(startsAt);
  return endOfDay(addDays(day, ruleOn(linkOpensAfter, day).value));
}
