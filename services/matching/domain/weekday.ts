import { daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import { weekdays, type Weekday } from '#shared/shapes/vocabulary.ts';
import { mondayOf } from './actual-weeks.ts';

export function weekdayOf(day: CivilDate): Weekday {
  return weekdays[daysBetween(mondayOf(day), day)] ?? 'monday';
}
