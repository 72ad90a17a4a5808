import { query } from '@solidjs/router';
import type { CoursesQuery } from '#shared/shapes/course.ts';
import { answerOf, competence } from '../network/services.ts';

const ofInstitution = competence.institutions[':institutionId'].courses;
const perPage = '50';

/** One page of an institution's courses, in one state or all; from a day on with the next first. */
export const readCourses = query(
  (
    scope: string,
    institutionId: string,
    ask: { readonly state?: CoursesQuery['state']; readonly from?: string },
    cursor?: string,
  ) => answerOf(ofInstitution.$get({ param: { scope, institutionId }, query: { limit: perPage, cursor, ...ask } })),
  'institution-courses',
);

/** One course in full. */
export const readCourse = query(
  (scope: string, institutionId: string, courseId: string) =>
    answerOf(ofInstitution[':courseId'].$get({ param: { scope, institutionId, courseId } })),
  'course',
);

/** The five core elements of a bridge-building course, as both sides read them. */
export const readBridgeBuilding = query(
  (scope: string, institutionId: string, courseId: string) =>
    answerOf(
      competence.institutions[':institutionId'].courses[':courseId']['bridge-building'].$get({
        param: { scope, institutionId, courseId },
      }),
    ),
  'bridge-building',
);
