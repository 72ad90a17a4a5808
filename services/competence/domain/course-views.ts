import type { CourseHoliday, CourseLine, CourseView } from '#shared/shapes/course.ts';
import type { Course } from './course.ts';

/** A course as a line in its institution's list. */
export function courseLine({ courseId, version, state, course, place }: Course): CourseLine {
  const { title, kind, where, intake, startsOn, endsOn, seats, waitingList, priceKr, sharedWith } = course;
  const facts = { title, kind, where, intake, startsOn, endsOn, seats, waitingList, priceKr, sharedWith };
  return { courseId, version, state, ...facts, ...(place && { city: place.city }) };
}

/** A course in full; the note to a withdrawal is for the institution's own people. */
export function courseView(course: Course, holidays: CourseHoliday[], isOwn: boolean): CourseView {
  const { withdrawn, ...rest } = course;
  return { ...rest, ...(withdrawn && { withdrawn: isOwn ? withdrawn : { ...withdrawn, note: '' } }), holidays };
}
