import { addDays } from '#kit/time/copenhagen.ts';
import { readDate } from '#kit/time/read-dates.ts';

const almostAYearDays = 364;

/**
 * The day a report is asked for, as people type it. Without a year it is the latest such day up to `today` (a civil
 * date), since a report looks back. Gives the civil date, or what is wrong with it.
 */
export function readReportDay(
  typed: string,
  today: string,
): { readonly day: string } | { readonly wrong: 'no-date' | 'ahead' } {
  const day = readDate(typed, addDays(today, -almostAYearDays));
  if (day === undefined) return { wrong: 'no-date' };
  return day > today ? { wrong: 'ahead' } : { day };
}
