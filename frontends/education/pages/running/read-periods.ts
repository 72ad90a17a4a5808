import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';

export type Period = { readonly from: string; readonly to: string };

/**
 * Periods as people write them, one on each line: `7. december til 11. december`, `7/12 - 11/12`, or one day. A date
 * without a year is the first such day from `from` on. Gives the periods, or the first line that says none.
 */
export function readPeriods(
  written: string,
  from: string,
): { readonly periods: readonly Period[] } | { readonly unread: string } {
  const periods: Period[] = [];
  for (const line of written.split(/[\n;]+/).map((text) => text.trim())) {
    if (!line) continue;
    const [first = '', last = first] = line.split(/\s+(?:til|to|-|–)\s+/);
    const starts = readDate(first, from);
    const ends = starts && readDate(last, starts);
    if (!starts || !ends) return { unread: line };
    periods.push({ from: starts, to: ends });
  }
  return { periods };
}

/** The same as a person would write it, to be changed in a field. */
export function writtenPeriods(periods: readonly Period[]): string {
  return periods.map(({ from, to }) => `${typedDate(from)} – ${typedDate(to)}`).join('\n');
}
