import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { MyCourse } from '#shared/shapes/my-course.ts';
import { own } from './certificates.ts';

/** My courses: those that go on first, then those to come, then what is over. */
export const readMyCourses = query(async (): Promise<readonly MyCourse[]> => {
  const { items } = await answerOf(competence.courses.$get({ param: own() }));
  return items;
}, 'my-courses');
