import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';

/**
 * Days on which institutions and municipalities in Denmark are closed: the public holidays, Constitution Day and Christmas
 * Eve. Each is a fixed day or lies so many days from Easter Sunday, and holds from one year to another.
 */
type ClosingDay = { readonly name: string; readonly until?: number } & (
  { readonly on: string } | { readonly fromEaster: number }
);

const closingDays: readonly ClosingDay[] = [
  { name: 'nytårsdag', on: '01-01' },
  { name: 'skærtorsdag', fromEaster: -3 },
  { name: 'langfredag', fromEaster: -2 },
  { name: 'påskedag', fromEaster: 0 },
  { name: '2. påskedag', fromEaster: 1 },
  // LOV 214 af 06/03/2023: no longer a holiday from 2024.
  { name: 'store bededag', fromEaster: 26, until: 2023 },
  { name: 'Kristi himmelfartsdag', fromEaster: 39 },
  { name: 'pinsedag', fromEaster: 49 },
  { name: '2. pinsedag', fromEaster: 50 },
  // No public holiday; public offices and schools are closed.
  { name: 'grundlovsdag', on: '06-05' },
  { name: 'juleaftensdag', on: '12-24' },
  { name: 'juledag', on: '12-25' },
  { name: '2. juledag', on: '12-26' },
];

/** A calendar: what makes a day one on which nobody is expected to answer. */
export type Calendar = {
  /** The name of the day it is closed, or undefined on a day like others. Weekends are for the caller to know. */
  readonly closedOn: (day: CivilDate) => string | undefined;
};

/** Denmark's. */
export const danishCalendar: Calendar = { closedOn: (day) => closedIn(Number(day.slice(0, 4))).get(day) };

const years = new Map<number, ReadonlyMap<CivilDate, string>>();

function closedIn(year: number): ReadonlyMap<CivilDate, string> {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const closed = new Map(
    closingDays
      .filter(({ until }) => until === undefined || year <= until)
      .map(
        (day) => ['on' in day ? civilDate(`${year}-${day.on}`) : addDays(easter, day.fromEaster), day.name] as const,
      ),
  );
  years.set(year, closed);
  return closed;
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const march = moon + weekday - 7 * late + 22;
  return addDays(civilDate(`${year}-03-01`), march - 1);
}
