import { addDays, daysBetween, type CivilDate } from './time.ts';

/** What an amount of help is counted from. */
export type CountedHelp = {
  readonly hoursPerWeek: number;
  readonly hourlyRateOre: number;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Stretches in which the place waits for the person, none over another: nothing is paid for their days. Open where the last is not known. */
  readonly pauses?: readonly { readonly from: CivilDate; readonly until?: CivilDate }[];
};

/** A calendar month of it: `2026-12`, its hours in hundredths, and its øre. */
export type HelpMonth = { readonly month: string; readonly hours: number; readonly ore: number };

const daysAWeek = 7;
const hundredths = 100;

/**
 * Help month by month, each day a seventh of the week's hours. Hours and øre of a month are what the time until its end comes to
 * less what the months before it came to, so that the lines add up to exactly what the whole time comes to.
 */
export function helpByMonth({ hoursPerWeek, hourlyRateOre, from, until, pauses = [] }: CountedHelp): HelpMonth[] {
  const months: HelpMonth[] = [];
  const upTo = (day: CivilDate): { readonly hundredths: number; readonly ore: number } => {
    // Divided last: half an øre is then half an øre, and not a little less.
    const sevenths = hoursPerWeek * (daysBetween(from, day) + 1 - pausedDays({ from, until: day, pauses }));
    return {
      hundredths: Math.round((sevenths * hundredths) / daysAWeek),
      ore: Math.round((sevenths * hourlyRateOre) / daysAWeek),
    };
  };
  let before = { hundredths: 0, ore: 0 };
  for (let first = from; first <= until; first = firstOfNext(first)) {
    const last = [addDays(firstOfNext(first), -1), until].toSorted()[0] as CivilDate;
    const now = upTo(last);
    const hours = (now.hundredths - before.hundredths) / hundredths;
    months.push({ month: first.slice(0, 7), hours, ore: now.ore - before.ore });
    before = now;
  }
  return months;
}

/** How many days of a stretch the place waited. */
export function pausedDays({ from, until, pauses = [] }: Pick<CountedHelp, 'from' | 'until' | 'pauses'>): number {
  return pauses.reduce((days, pause) => {
    const first = pause.from > from ? pause.from : from;
    const last = pause.until && pause.until < until ? pause.until : until;
    return days + Math.max(0, daysBetween(first, last) + 1);
  }, 0);
}

export function totalOre(months: readonly HelpMonth[]): number {
  return months.reduce((sum, { ore }) => sum + ore, 0);
}

/** The last day of a month, `2026-12`. */
export function lastOfMonth(month: string): CivilDate {
  return addDays(firstOfNext(`${month}-01` as CivilDate), -1);
}

function firstOfNext(day: CivilDate): CivilDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01` as CivilDate;
}
