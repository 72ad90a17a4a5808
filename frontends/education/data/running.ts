import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';

const institution = competence.institutions[':institutionId'];
const course = institution.courses[':courseId'];
const perPage = '100';

/** Which course, at which institution. */
export interface OfCourse {
  readonly scope: string;
  readonly institutionId: string;
  readonly courseId: string;
}

/** The institution's lessons of a day, in order of time. */
export const readLessonsOn = query(
  (scope: string, institutionId: string, on: string) =>
    answerOf(institution.lessons.$get({ param: { scope, institutionId }, query: { on, limit: perPage } })),
  'lessons-on',
);

/** A course's lessons: the next first from a day on, the latest first without one. */
export const readLessons = query(
  (param: OfCourse, from?: string, cursor?: string) =>
    answerOf(course.lessons.$get({ param, query: { from, cursor, limit: '20' } })),
  'lessons-of',
);

/** A lesson with those who are expected. */
export const readLesson = query(
  (param: OfCourse & { readonly lessonId: string }) => answerOf(course.lessons[':lessonId'].$get({ param })),
  'lesson',
);

/** A course as it runs. */
export const readCourseRun = query((param: OfCourse) => answerOf(course.run.$get({ param })), 'course-run');

/** What was written to job brokers about a course's people. */
export const readCourseNotes = query(
  (param: OfCourse, cursor?: string) => answerOf(course.notes.$get({ param, query: { cursor, limit: '20' } })),
  'course-notes',
);

/** How those who were on a course found it. */
export const readEvaluations = query((param: OfCourse) => answerOf(course.evaluations.$get({ param })), 'evaluations');

/** What a month of a course comes to. */
export const readInvoiceBasis = query(
  (param: OfCourse, month: string) => answerOf(course['invoice-basis'].$get({ param, query: { month } })),
  'invoice-basis',
);
