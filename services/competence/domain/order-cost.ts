import { addDays, daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import type { OrderCost, OrderTerms } from '#shared/shapes/municipal-order.ts';
import { firstDay, isOver, lastDay, type MunicipalOrder } from './municipal-order.ts';

type Priced = Pick<MunicipalOrder, 'state' | 'course' | 'startsOn' | 'endsOn' | 'terms' | 'pauses'>;

/**
 * What a course costs by the agreed prices: until a day (that day too), and as planned to its end. A week is seven days;
 * days in which the place waited count only where the package says so. Nothing is paid before the start-up period.
 */
export function costOf(order: Priced, today: CivilDate): OrderCost {
  const begun = order.course.startUpFrom !== undefined;
  const until = today < lastDay(order) ? today : lastDay(order);
  const spent = begun ? paid(order, until) : { days: 0, ore: 0 };
  const planned = isOver(order) && !begun ? { days: 0, ore: 0 } : paid(order, lastDay(order));
  return {
    weeks: weeksOf(spent.days),
    ore: spent.ore,
    plannedWeeks: weeksOf(planned.days),
    plannedOre: planned.ore,
  };
}

function paid(order: Priced, until: CivilDate): { days: number; ore: number } {
  const stretches = order.terms.map((terms, place) => {
    const next = order.terms[place + 1];
    const from = place === 0 ? firstDay(order) : later(terms.from, firstDay(order));
    const to = next ? earlier(addDays(next.from, -1), until) : until;
    return paidDays(order, terms, from, to);
  });
  return {
    days: stretches.reduce((sum, { days }) => sum + days, 0),
    ore: stretches.reduce((sum, { days, terms }) => sum + Math.round((days * terms.pricePerWeekOre) / 7), 0),
  };
}

function paidDays(order: Priced, terms: OrderTerms, from: CivilDate, to: CivilDate) {
  const all = daysIn(from, to);
  const waited = terms.chargedInPauses
    ? 0
    : order.pauses.reduce((sum, pause) => sum + daysIn(later(pause.from, from), earlier(pause.until ?? to, to)), 0);
  return { terms, days: Math.max(0, all - waited) };
}

function daysIn(from: CivilDate, to: CivilDate): number {
  return Math.max(0, daysBetween(from, to) + 1);
}

/** Weeks with one decimal. */
function weeksOf(days: number): number {
  return Math.round((days / 7) * 10) / 10;
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}
