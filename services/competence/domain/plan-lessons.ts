import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { lessonsPlannedAhead, lessonsPlannedBack } from '#shared/rules/attendance-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { CourseFacts, CourseHoliday } from '#shared/shapes/course.ts';
import { weekdayOf } from './lesson-days.ts';
import type { LessonTime } from './lesson.ts';

/** How many lessons one command plans: with the rest of it they fit in one transaction. */
const mostAtOnce = 60;
const daysOfAWeek = 7;

type Times = Pick<CourseFacts, 'startsOn' | 'endsOn' | 'timetable'>;

/** From which day to which lessons are planned now. */
export type PlanSpan = { readonly from: CivilDate; readonly until: CivilDate };

/** The days that are still to be planned: after those that are, within the course, and not long ago. */
export function spanOf(
  { startsOn, endsOn }: Times,
  through: CivilDate | undefined,
  until: CivilDate,
  today: CivilDate,
): PlanSpan {
  const back = addDays(today, -ruleOn(lessonsPlannedBack, today).value * daysOfAWeek);
  const first = startsOn < back ? back : startsOn;
  const from = through && through >= first ? addDays(through, 1) : first;
  return { from, until: endsOn && endsOn < until ? endsOn : until };
}

/** What cannot be accepted of the day lessons are planned until. */
export function faultsOfUntil({ from }: PlanSpan, until: CivilDate, today: CivilDate): FieldError[] {
  const last = addDays(today, ruleOn(lessonsPlannedAhead, today).value * daysOfAWeek);
  if (until > last) return [fieldError('/until', 'too-far-ahead')];
  return until < from ? [fieldError('/until', 'planned-until-then')] : [];
}

/** What follows from a timetable. */
export type Planned = {
  readonly times: readonly LessonTime[];
  /** The last day that is planned whole. */
  readonly through: CivilDate;
  /** How many are left for another go. */
  readonly left: number;
  /** The holidays that would have been taught on. */
  readonly holidays: readonly CourseHoliday[];
};

/** The lessons of the timetable's weekdays between two days, without the public holidays. */
export function lessonsOf(
  { timetable }: Times,
  { from, until }: PlanSpan,
  holidays: readonly CourseHoliday[],
): Planned {
  const closed = new Map(holidays.map((holiday) => [holiday.on, holiday]));
  const days = daysIn(from, until).map((on) => ({ on, lessons: timetable.filter(({ day }) => day === weekdayOf(on)) }));
  const taught = days.filter(({ on, lessons }) => lessons.length > 0 && !closed.has(on));
  const times = taught.flatMap(({ on, lessons }) =>
    lessons.map(({ startsAt, endsAt, minutes }) => ({ on, startsAt, endsAt, minutes })),
  );
  const cut = times[mostAtOnce]?.on;
  const now = cut ? times.filter(({ on }) => on < cut) : times;
  const through = cut ? addDays(cut, -1) : until;
  const left = times.length - now.length;
  const leftOut = days.flatMap(({ on, lessons }) =>
    lessons.length > 0 && on <= through ? (closed.get(on) ?? []) : [],
  );
  return { times: now, through, left, holidays: leftOut };
}

function daysIn(from: CivilDate, until: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
