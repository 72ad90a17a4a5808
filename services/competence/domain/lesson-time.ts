import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { addDays, dateOf, type Instant } from '#shared/kernel/time.ts';
import { lessonsPlannedAhead, lessonsPlannedBack } from '#shared/rules/attendance-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { LessonTime } from './lesson.ts';

const daysOfAWeek = 7;

/** What cannot be accepted of a lesson's time: outside the course, long ago, or more teaching than time. */
export function faultsOfTime(
  { startsOn, endsOn }: Pick<CourseFacts, 'startsOn' | 'endsOn'>,
  { on, startsAt, endsAt, minutes }: LessonTime,
  now: Instant,
): FieldError[] {
  const today = dateOf(now);
  const back = addDays(today, -ruleOn(lessonsPlannedBack, today).value * daysOfAWeek);
  const ahead = addDays(today, ruleOn(lessonsPlannedAhead, today).value * daysOfAWeek);
  return [
    ...(on < startsOn || (endsOn !== undefined && on > endsOn) ? [fieldError('/on', 'outside-course')] : []),
    ...(on < back ? [fieldError('/on', 'too-long-ago')] : []),
    ...(on > ahead ? [fieldError('/on', 'too-far-ahead')] : []),
    ...(minutes > minutesOf(endsAt) - minutesOf(startsAt) ? [fieldError('/minutes', 'minutes-above-times')] : []),
  ];
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
