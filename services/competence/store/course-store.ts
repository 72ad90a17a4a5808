import { lastDayOf, type Course } from '#services/competence/domain/course.ts';
import { endOfDay } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { put, type Write } from '#shared/runtime/write.ts';

/** In its own partition; and in its institution's lists, all and those in one state, by the first day. */
export const courseItem = defineItem<Course, 'courses-of' | 'courses-in'>({
  name: 'course',
  partition: (course) => [course.courseId],
  indexes: {
    'courses-of': {
      on: 'gsi1',
      place: (course) => ({ of: [course.institutionId], sort: byFirstDay(course) }),
    },
    'courses-in': {
      on: 'gsi2',
      place: (course) => ({ of: [course.institutionId, course.state], sort: byFirstDay(course) }),
    },
  },
});

function byFirstDay({ course, courseId }: Course): string {
  return `${course.startsOn}#${courseId}`;
}

/** What falls due of a course. */
export const courseExpires = 'course-expires';

/** The row that lets a course expire once the last day it can be found is over; none where that day is no other. */
export function courseExpiryDue({ state, course, courseId }: Course, before?: Course): Write[] {
  const last = lastDayOf(course);
  if (state !== 'posted' || !last) return [];
  if (before?.state === 'posted' && lastDayOf(before.course) === last) return [];
  return [put(dueRow, { dueAt: endOfDay(last), what: courseExpires, about: courseId })];
}
