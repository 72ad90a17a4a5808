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

/**
 * The last day for something to be done within so many days: where that day is no business day, the business day before it,
 * so that the promise is kept; the next one where there is none in between.
 */
export function businessDayWithin(from: CivilDate, days: number, calendar: ClosedDays): CivilDate {
  let day = addDays(from, days);
  while (day > from && !isBusinessDay(day, calendar)) day = addDays(day, -1);
  return day > from ? day : businessDayFrom(addDays(from, 1), calendar);
}

/** A day itself where people are at work, else the next one on which they are. */
export function businessDayFrom(day: CivilDate, calendar: ClosedDays): CivilDate {
  return isBusinessDay(day, calendar) ? day : addBusinessDays(day, 1, calendar);
}
