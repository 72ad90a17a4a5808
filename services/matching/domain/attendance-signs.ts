import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { daysAwayInARow } from '#shared/rules/placement-hours-rules.ts';
import type { AttendanceSign } from '#shared/shapes/attendance.ts';
import { standingOf, type AttendanceDay, type Said } from './attendance-day.ts';

/** Something to look at, and the day it is about. */
export type SignOfDay = { readonly sign: AttendanceSign; readonly on: CivilDate };

/**
 * What a changed day newly asks somebody to look at, on it and on the days after: stated facts alone, nothing predicted,
 * and the same whatever order days are heard of in. Nothing on a day of a pause: the place waits, and that is no absence.
 */
export function newSigns(
  after: AttendanceDay,
  days: readonly AttendanceDay[],
  isPaused: (day: CivilDate) => boolean,
): SignOfDay[] {
  const counted = (each: readonly AttendanceDay[]): AttendanceDay[] =>
    each.filter(({ on }) => !isPaused(on)).toSorted((one, other) => one.on.localeCompare(other.on));
  const were = signsOf(counted(days));
  return signsOf(counted([...days.filter(({ on }) => on !== after.on), after])).filter(
    ({ sign, on }) => on >= after.on && !were.some((was) => was.sign === sign && was.on === on),
  );
}

function signsOf(days: readonly AttendanceDay[]): SignOfDay[] {
  const stand = days.map((day) => ({ on: day.on, ...standingOf(day) }));
  const known = stand.filter((day): day is typeof day & { readonly holds: Said } => day.holds !== undefined);
  return [
    ...stand.flatMap(({ on, standing }) => (standing === 'differs' ? [{ sign: 'differs', on } as const] : [])),
    ...known.flatMap(({ on, holds }) =>
      holds.mark === 'away' && holds.told === false ? [{ sign: 'not-told', on } as const] : [],
    ),
    ...known.flatMap(({ on }, place) => {
      const row = known.slice(0, place + 1).slice(-ruleOn(daysAwayInARow, on).value);
      const isRow = row.length === ruleOn(daysAwayInARow, on).value && row.every(({ holds }) => holds.mark === 'away');
      return isRow ? [{ sign: 'away-in-a-row', on } as const] : [];
    }),
  ];
}
