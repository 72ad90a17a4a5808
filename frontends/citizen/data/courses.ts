import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { MyCourses } from '#shared/shapes/my-course.ts';
import { own } from './certificates.ts';

/** My courses, posted and tailored: those that go on first, then those to come, then what is over. */
export const readMyCourses = query(
  (): Promise<MyCourses> => answerOf(competence.courses.$get({ param: own() })),
  'my-courses',
);
