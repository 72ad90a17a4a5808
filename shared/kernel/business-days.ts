import { addDays, type CivilDate } from './time.ts';

/** What is known of the days on which nobody is expected to work; weekends besides. */
type ClosedDays = { readonly closedOn: (day: CivilDate) => object | undefined };

/** Whether people are at work: no Saturday, no Sunday, no day that the calendar closes. */
export function isBusinessDay(day: CivilDate, calendar: ClosedDays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && calendar.closedOn(day) === undefined;
}

/** The day that lies so many business days after another, or before it where the number is negative. */
export function addBusinessDays(from: CivilDate, businessDays: number, calendar: ClosedDays): CivilDate {
  const step = businessDays < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(businessDays); left > 0;) {
    day = addDays(day, step);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

/** How many business days lie after one day up to and including another; 0 where the second is not later. */
export function businessDaysBetween(from: CivilDate, to: CivilDate, calendar: ClosedDays): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day, calendar)) days += 1;
  return days;
}
