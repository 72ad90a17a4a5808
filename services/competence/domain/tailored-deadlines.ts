import { addBusinessDays } from '#shared/kernel/business-days.ts';
import { endOfDay, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { Calendar } from '#shared/rules/danish-closing-days.ts';
import { ruleOn, type DatedRule } from '#shared/rules/dated-rule.ts';
import { answerWithin, expiresAfter, municipalityRemindedAfter, remindBefore } from '#shared/rules/uplift-rules.ts';
import type { TailoredRequest } from './tailored-request.ts';

/** The hour in the morning at which people are reminded. */
const remindedAt = '07:00';

/**
 * The request with the days of its state: until when, and when whoever's turn it is gets reminded. In business days by
 * the calendar, under the rules of the day the state began.
 */
export function withDeadlines(request: TailoredRequest, today: CivilDate, calendar: Calendar): TailoredRequest {
  const { dueOn: _before, remindOn: _remind, ...rest } = request;
  const later = (rule: readonly DatedRule[]) => addBusinessDays(today, ruleOn(rule, today).value, calendar);
  switch (request.state) {
    case 'sent': {
      const answerBy = later(answerWithin);
      const remindOn = addBusinessDays(answerBy, -ruleOn(remindBefore, today).value, calendar);
      return { ...rest, answerBy, dueOn: answerBy, remindOn };
    }
    case 'described':
    case 'offered':
    case 'declined':
    case 'approving':
      return { ...rest, dueOn: later(expiresAfter), remindOn: later(municipalityRemindedAfter) };
    case 'agreed':
      return { ...rest, ...(request.chosen && { dueOn: request.chosen.startsOn }) };
    case 'running':
      return { ...rest, ...(request.chosen && { remindOn: addBusinessDays(request.chosen.endsOn, 1, calendar) }) };
    case 'completed':
    case 'broken-off':
    case 'withdrawn':
    case 'expired':
      return rest;
  }
}

/** When the request's state ends by itself; a course that was agreed begins as its first day does. */
export function deadlineAt({ state, dueOn }: Pick<TailoredRequest, 'state' | 'dueOn'>): Instant | undefined {
  if (!dueOn) return undefined;
  return state === 'agreed' ? instantIn(dueOn) : endOfDay(dueOn);
}

/** When somebody is reminded. */
export function reminderAt({ remindOn }: Pick<TailoredRequest, 'remindOn'>): Instant | undefined {
  return remindOn && instantIn(remindOn, remindedAt);
}
