import type { CivilDate } from '#shared/kernel/time.ts';
import type { CourseFacts, CourseHoliday } from '#shared/shapes/course.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';

type Times = Pick<CourseFacts, 'startsOn' | 'endsOn' | 'timetable'>;

const workingDays: readonly string[] = weekdays.slice(0, 5);

/** Of these holidays those on which the course would be taught; without a timetable, those on a working day. */
export function taughtOnHolidays(
  { startsOn, endsOn, timetable }: Times,
  holidays: readonly CourseHoliday[],
): CourseHoliday[] {
  const days = timetable.length > 0 ? timetable.map(({ day }): string => day) : workingDays;
  return holidays.filter(
    ({ on }) => endsOn !== undefined && startsOn <= on && on <= endsOn && days.includes(weekdayOf(on)),
  );
}

/** The day of the week of a date. */
export function weekdayOf(date: CivilDate): (typeof weekdays)[number] {
  // Monday is first in our week; JavaScript's begins on Sunday.
  const place = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[place] ?? 'monday';
}
