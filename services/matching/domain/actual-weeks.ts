import { addDays, daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import type { PlacementWeek } from '#shared/shapes/attendance.ts';
import { standingOf, type AttendanceDay } from './attendance-day.ts';
import type { Placement } from './placement.ts';
import { isPausedOn, type Pause } from './placement-pauses.ts';
import { termsOn } from './terms.ts';

const workingDays = 5;
const weekLength = 7;
const aMonday = '2026-01-05' as CivilDate;

/** The Monday of a day's week. */
export function mondayOf(day: CivilDate): CivilDate {
  const since = daysBetween(aMonday, day) % weekLength;
  return addDays(day, -((since + weekLength) % weekLength));
}

/**
 * A placement week by week, from its first to the week of `today` or of its end: what was planned (the agreed hours of each
 * working day on which the place did not wait) and what it became, paid and unpaid apart. What the sides say differently
 * counts nowhere yet, and a day of a pause is never an absence.
 */
export function actualWeeks(
  placement: Placement,
  days: readonly AttendanceDay[],
  pauses: readonly Pick<Pause, 'from' | 'until'>[],
  today: CivilDate,
): PlacementWeek[] {
  if (placement.state === 'withdrawn' || placement.startsOn > today) return [];
  const last = placement.endedOn && placement.endedOn < today ? placement.endedOn : today;
  const first = mondayOf(placement.startsOn);
  const weeks = Math.floor(daysBetween(first, mondayOf(last)) / weekLength) + 1;
  return Array.from({ length: weeks }, (_, place) => {
    const monday = addDays(first, place * weekLength);
    const within = days.filter(({ on }) => mondayOf(on) === monday);
    return { monday, ...plannedIn(placement, monday, pauses), ...cameIn(within, pauses) };
  });
}

function plannedIn(
  placement: Placement,
  monday: CivilDate,
  pauses: readonly Pick<Pause, 'from' | 'until'>[],
): Pick<PlacementWeek, 'planned' | 'pausedDays'> {
  const { startsOn, endedOn } = placement;
  const own = Array.from({ length: workingDays }, (_, place) => addDays(monday, place)).filter(
    (day) => day >= startsOn && (!endedOn || day <= endedOn),
  );
  const worked = own.filter((day) => !isPausedOn(pauses, day));
  const planned = worked.reduce((sum, day) => sum + termsOn(placement, day).hoursPerWeek / workingDays, 0);
  return { planned: Math.round(planned * 10) / 10, pausedDays: own.length - worked.length };
}

function cameIn(
  days: readonly AttendanceDay[],
  pauses: readonly Pick<Pause, 'from' | 'until'>[],
): Omit<PlacementWeek, 'monday' | 'planned' | 'pausedDays'> {
  const stand = days.map((day) => ({ ...standingOf(day), on: day.on }));
  const holding = stand.flatMap(({ holds, on }) => (holds ? [{ ...holds, on }] : []));
  const paid = holding.reduce((sum, said) => sum + said.paidHours, 0);
  return {
    paid,
    unpaid: holding.reduce((sum, said) => sum + said.hours, 0) - paid,
    came: holding.filter(({ mark }) => mark !== 'away').length,
    away: holding.filter(({ mark, on }) => mark === 'away' && !isPausedOn(pauses, on)).length,
    differs: stand.filter(({ standing }) => standing === 'differs').length,
  };
}
