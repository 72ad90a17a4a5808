import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import type { Figure } from '#shared/shapes/results.ts';

/** How many came into each figure and column in a day, a month or a year, less those who left it. */
export const levels = ['year', 'month', 'day'] as const;
export type Level = (typeof levels)[number];

export type Period = { readonly level: Level; readonly period: string };

/** The year, the month and the day that a day belongs to. */
export function periodsOf(on: CivilDate): Period[] {
  return [
    { level: 'year', period: on.slice(0, 4) },
    { level: 'month', period: on.slice(0, 7) },
    { level: 'day', period: on },
  ];
}

/** Which periods of a level, from one up to and including another. */
export type PeriodRange = { readonly level: Level; readonly from: string; readonly to: string };

/**
 * The periods that together are all days up to and including one: the years before, the months of its year before, the
 * days of its month. About a dozen months and thirty days at most, however long the effort has run.
 */
export function periodsUpTo(asOf: CivilDate): PeriodRange[] {
  const end = addDays(asOf, 1);
  const [year, month] = [end.slice(0, 4), end.slice(0, 7)];
  const ranges: PeriodRange[] = [
    { level: 'year', from: '0000', to: String(Number(year) - 1) },
    { level: 'month', from: `${year}-01`, to: `${year}-${before(month.slice(5))}` },
    { level: 'day', from: `${month}-01`, to: `${month}-${before(end.slice(8))}` },
  ];
  return ranges.filter(({ from, to }) => from <= to);
}

/** How a figure of a column is named inside a tally. */
export function figureColumn(figure: Figure, column: string): string {
  return `${figure} ${column}`;
}

function before(twoDigits: string): string {
  return String(Number(twoDigits) - 1).padStart(2, '0');
}
