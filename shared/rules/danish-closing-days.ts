import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';

type Name = { readonly da: string; readonly en: string };

/**
 * Days on which institutions and municipalities in Denmark are closed: the public holidays, Constitution Day and Christmas
 * Eve. Each is a fixed day or lies so many days from Easter Sunday, and holds from one year to another.
 */
type ClosingDay = { readonly name: Name; readonly until?: number } & (
  { readonly on: string } | { readonly fromEaster: number }
);

const closingDays: readonly ClosingDay[] = [
  { name: { da: 'Nytårsdag', en: 'New Year’s Day' }, on: '01-01' },
  { name: { da: 'Skærtorsdag', en: 'Maundy Thursday' }, fromEaster: -3 },
  { name: { da: 'Langfredag', en: 'Good Friday' }, fromEaster: -2 },
  { name: { da: 'Påskedag', en: 'Easter Sunday' }, fromEaster: 0 },
  { name: { da: 'Anden påskedag', en: 'Easter Monday' }, fromEaster: 1 },
  // LOV 214 af 06/03/2023: no longer a holiday from 2024.
  { name: { da: 'Store bededag', en: 'General Prayer Day' }, fromEaster: 26, until: 2023 },
  { name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' }, fromEaster: 39 },
  { name: { da: 'Pinsedag', en: 'Pentecost' }, fromEaster: 49 },
  { name: { da: 'Anden pinsedag', en: 'Whit Monday' }, fromEaster: 50 },
  // No public holiday; public offices and schools are closed.
  { name: { da: 'Grundlovsdag', en: 'Constitution Day' }, on: '06-05' },
  { name: { da: 'Juleaftensdag', en: 'Christmas Eve' }, on: '12-24' },
  { name: { da: 'Juledag', en: 'Christmas Day' }, on: '12-25' },
  { name: { da: 'Anden juledag', en: 'Boxing Day' }, on: '12-26' },
];

/** A calendar: what makes a day one on which nobody is expected to answer. */
export type Calendar = {
  /** What the day is called on which it is closed, or undefined on a day like others. Weekends are for the caller to know. */
  readonly closedOn: (day: CivilDate) => Name | undefined;
};

/** Denmark's. */
export const danishCalendar: Calendar = { closedOn: (day) => closedIn(Number(day.slice(0, 4))).get(day) };

/** The closing days between two days, both included, in their order. */
export function closingDaysBetween(from: CivilDate, to: CivilDate): { readonly on: CivilDate; readonly name: Name }[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, place) => [...closedIn(first + place)])
    .flat()
    .map(([on, name]) => ({ on, name }))
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

const years = new Map<number, ReadonlyMap<CivilDate, Name>>();

function closedIn(year: number): ReadonlyMap<CivilDate, Name> {
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
