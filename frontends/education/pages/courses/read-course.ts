import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { CourseChange, CourseFacts } from '#shared/shapes/course.ts';
import { readTimetable } from '#shared/shapes/timetable.ts';
import { courseFormText } from './course-form.text.ts';
import { courseIn, type CourseFields } from './course-fields.ts';

/** Reads the fields as a new course. */
export function readNewCourse(fields: CourseFields): Reading<CourseFields, CourseFacts> {
  return withAsks(fields, readWithShape(CourseFacts, courseIn(fields)));
}

/** Reads the fields as the course as it shall be, changed from the version that was seen. */
export function readCourseChange(fields: CourseFields, version: number): Reading<CourseFields, CourseChange> {
  return withAsks(fields, readWithShape(CourseChange, { ...courseIn(fields), version }));
}

function withAsks<Body>(
  fields: CourseFields,
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
): Reading<CourseFields, Body> {
  const t = courseFormText();
  const timetable = readTimetable(fields.timetable);
  const unread = 'unread' in timetable ? { timetable: t.unread(timetable.unread) } : {};
  if ('body' in read) return 'timetable' in unread ? { errors: unread } : read;
  // A wrong time of one of the lessons is said where all of them are written.
  const errors = Object.entries(read.errors).map(([name, text]) => [
    name.split('.')[0] === 'timetable' ? 'timetable' : name,
    text,
  ]);
  const { amuCode, department, endsOn, ...asks } = t.asks;
  return {
    errors: {
      ...Object.fromEntries(errors),
      ...emptyOf(fields, {
        ...asks,
        ...(fields.kind === 'amu' && { amuCode }),
        ...(fields.where === 'department' && { department }),
        ...(fields.intake === 'dated' && { endsOn }),
      }),
      ...notNumbers(fields, ['seats', 'priceKr'], t.notANumber),
      ...unread,
    },
  };
}
