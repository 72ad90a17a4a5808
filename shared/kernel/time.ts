/**
 * Instants are UTC; dates of law and life are civil dates in Europe/Copenhagen. Nothing here reads a clock.
 */
declare const brand: unique symbol;
/** `2026-11-23T09:30:00.000Z` */
export type Instant = string & { readonly [brand]: 'instant' };
/** `2026-11-23`, a day in Denmark. */
export type CivilDate = string & { readonly [brand]: 'civil-date' };

export const timeZone = 'Europe/Copenhagen';
const dayMs = 86_400_000;

export function instant(from: Date | number | string): Instant {
  return new Date(from).toISOString() as Instant;
}

/** Whether two texts name the same instant, however each is written. */
export function isSameInstant(one: Instant, other: Instant): boolean {
  return Date.parse(one) === Date.parse(other);
}

/** Whether the text is a real day (`2026-02-30` is not). */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`not a date: ${text}`);
  return text;
}

const copenhagenParts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function copenhagen(at: Instant): Record<string, string> {
  return Object.fromEntries(copenhagenParts.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
}

/** The day it is in Denmark at an instant. */
export function dateOf(at: Instant): CivilDate {
  const { year, month, day } = copenhagen(at);
  return `${year}-${month}-${day}` as CivilDate;
}

/** The time of day in Denmark at an instant, `09:30`. */
export function clockTimeOf(at: Instant): string {
  const { hour, minute } = copenhagen(at);
  return `${hour}:${minute}`;
}

/** The instant at which a clock on a Danish wall shows this date and time (`HH:MM`); the earlier one where it shows it twice. */
export function instantIn(date: CivilDate, clockTime = '00:00'): Instant {
  const asIfUtc = Date.parse(`${date}T${clockTime}:00Z`);
  const shownAt = (candidate: number): number => {
    const { year, month, day, hour, minute, second } = copenhagen(instant(candidate));
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  };
  const firstGuess = asIfUtc - (shownAt(asIfUtc) - asIfUtc);
  return instant(firstGuess - (shownAt(firstGuess) - asIfUtc));
}

/** The instant a Danish day is over: the midnight after it. What is to be done "by" a day may be done until then. */
export function endOfDay(date: CivilDate): Instant {
  return instantIn(addDays(date, 1));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10) as CivilDate;
}

/** The same day of a later month; the last day of that month where it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10) as CivilDate;
}

/** Whole days from one date to another; negative where the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
