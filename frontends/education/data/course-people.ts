import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';

const ofCourse = competence.institutions[':institutionId'].courses[':courseId'];
const perPage = '100';

/** Who has a seat on a course, by id. */
export const readCoursePeople = query(
  (scope: string, institutionId: string, courseId: string, cursor?: string) =>
    answerOf(
      ofCourse.enrolments.$get({ param: { scope, institutionId, courseId }, query: { limit: perPage, cursor } }),
    ),
  'course-people',
);

/** The course's seats: free, waited for, reserved by municipalities. */
export const readCourseSeats = query(
  (scope: string, institutionId: string, courseId: string) =>
    answerOf(ofCourse.seats.$get({ param: { scope, institutionId, courseId } })),
  'own-course-seats',
);
