import * as z from 'zod/mini';
import { asTold } from '#shared/events/as-told.ts';
import { withdrawalReasons } from '#shared/shapes/course-words.ts';
import { CoursePlace, CourseTold } from '#shared/shapes/course.ts';

const course = { courseId: z.string(), institutionId: z.string(), institutionName: z.string() };
const written = { ...course, state: z.enum(['posted']), course: asTold(CourseTold), place: z.optional(CoursePlace) };

/** In the partnership's scope: what institutions offer. No person is named; whom to call stands in the course itself. */
export const courseEvents = {
  /** A course is found from now on: all that is searched and compared, its seats among it. */
  CoursePosted: z.object(written),
  CourseChanged: z.object(written),
  /** It was taken down, by its institution; the words to the reason stay there. */
  CourseWithdrawn: z.object({ ...course, state: z.enum(['withdrawn']), reason: z.enum(withdrawalReasons) }),
  /** The last day it could be found is over. */
  CourseExpired: z.object({ ...course, state: z.enum(['expired']) }),
} as const;
