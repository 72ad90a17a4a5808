import { addDays, endOfDay, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';

/** Monday to Sunday, and the instants it begins and ends at in Denmark. */
export type Week = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly begins: Instant;
  readonly ends: Instant;
};

const daysAfterMonday = 6;

/** The week that holds a day. */
export function weekOf(day: CivilDate): Week {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const from = addDays(day, -((weekday + 6) % 7));
  const to = addDays(from, daysAfterMonday);
  return { from, to, begins: instantIn(from), ends: endOfDay(to) };
}

type Meeting = { readonly startsAt: Instant; readonly minutes: number };

const minuteMs = 60_000;

/** Whether a meeting lies over another of the same calendar. */
export function clashes(meeting: Meeting, among: readonly Meeting[]): boolean {
  const [begin, end] = span(meeting);
  return among.some((other) => {
    const [otherBegin, otherEnd] = span(other);
    return other !== meeting && begin < otherEnd && otherBegin < end;
  });
}

function span({ startsAt, minutes }: Meeting): [begin: number, end: number] {
  const begin = Date.parse(startsAt);
  return [begin, begin + minutes * minuteMs];
}
