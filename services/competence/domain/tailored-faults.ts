import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { addMonths, type CivilDate } from '#shared/kernel/time.ts';
import type { Calendar } from '#shared/rules/danish-closing-days.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { plannedAtMostAhead } from '#shared/rules/placement-rules.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import { upliftLevels } from '#shared/shapes/tailored-words.ts';
import type { TailoredDecline, TailoredOffer } from '#shared/shapes/tailored-exchange.ts';
import type { TailoredEnd, TailoredNeed } from '#shared/shapes/tailored-request.ts';
import { mostOre, type UpliftPricesSet } from '#shared/shapes/uplift-prices.ts';

/** What cannot be accepted of a need: a level that is none higher, a first day nobody can begin on. */
export function faultsOfNeed(need: TailoredNeed, today: CivilDate, calendar: Calendar): FieldError[] {
  const isHigher = upliftLevels.indexOf(need.levelWanted) > upliftLevels.indexOf(need.levelNow);
  return [
    ...(isHigher ? [] : [fieldError('/levelWanted', 'level-not-higher')]),
    ...faultOfFirstDay(need.startsOn, today, calendar),
  ];
}

/** What cannot be accepted of an offer: its days, or a price that comes to more than anybody may offer. */
export function faultsOfOffer(offer: TailoredOffer, today: CivilDate, calendar: Calendar): FieldError[] {
  const { startsOn, endsOn } = offer;
  return [
    ...faultOfFirstDay(startsOn, today, calendar),
    ...(endsOn < startsOn
      ? [fieldError('/endsOn', 'course-ends-before-it-begins')]
      : faultOfDay('/endsOn', endsOn, today)),
    ...(totalOf(offer) > mostOre ? [fieldError('/lessonOre', 'course-price-too-high')] : []),
  ];
}

/** What an offer costs in all, in øre. */
export function totalOf({ lessons, lessonOre, extraOre }: Pick<TailoredOffer, 'lessons' | 'lessonOre' | 'extraOre'>) {
  return lessons * lessonOre + extraOre;
}

/** The first day that a municipality proposes instead. */
export function faultsOfCounter(startsOn: CivilDate | undefined, today: CivilDate, calendar: Calendar): FieldError[] {
  return startsOn ? faultOfFirstDay(startsOn, today, calendar) : [];
}

/** A reason of its own needs words. */
export function faultsOfDecline({ reason, note }: TailoredDecline): FieldError[] {
  return reason === 'other' && !note ? [fieldError('/note', 'say-why-declined')] : [];
}

/** A course that was broken off says why; its last day lies between its first and today. */
export function faultsOfEnd(
  { result, endedOn, reason }: TailoredEnd,
  { startsOn }: { readonly startsOn: CivilDate },
  today: CivilDate,
): FieldError[] {
  return [
    ...(endedOn > today ? [fieldError('/endedOn', 'date-in-future')] : []),
    ...(endedOn < startsOn ? [fieldError('/endedOn', 'course-ends-before-it-begins')] : []),
    ...(result === 'broken-off' && !reason ? [fieldError('/reason', 'say-why-broken-off')] : []),
  ];
}

/** Prices hold from today on, and the limits and weeks rise. */
export function faultsOfPrices(set: UpliftPricesSet, today: CivilDate): FieldError[] {
  return [
    ...(set.validFrom < today ? [fieldError('/validFrom', 'prices-not-in-past')] : []),
    ...(set.coordinatorLimitOre < set.brokerLimitOre ? [fieldError('/coordinatorLimitOre', 'limits-reversed')] : []),
    ...(set.languageWeeksTo < set.languageWeeksFrom ? [fieldError('/languageWeeksTo', 'weeks-reversed')] : []),
  ];
}

function faultOfFirstDay(startsOn: CivilDate, today: CivilDate, calendar: Calendar): FieldError[] {
  if (startsOn < today) return [fieldError('/startsOn', 'course-day-passed')];
  if (calendar.closedOn(startsOn)) return [fieldError('/startsOn', 'closed-on-that-day')];
  return faultOfDay('/startsOn', startsOn, today);
}

/** A first day lies within what may be planned, a last day within twice that. */
function faultOfDay(pointer: '/startsOn' | '/endsOn', day: CivilDate, today: CivilDate): FieldError[] {
  const months = ruleOn(plannedAtMostAhead, today).value * (pointer === '/endsOn' ? 2 : 1);
  const code: FieldErrorCode = 'course-day-too-far';
  return day > addMonths(today, months) ? [fieldError(pointer, code)] : [];
}
