import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The pages about a course as it runs. */
export const runningRoutes: readonly RouteDefinition[] = [
  {
    path: '/kurser/:courseId/forloeb',
    component: lazy(async () => ({ default: (await import('./run.tsx')).CourseRunPage })),
  },
  {
    path: '/kurser/:courseId/lektioner',
    component: lazy(async () => ({ default: (await import('./lessons.tsx')).Lessons })),
  },
  {
    path: '/kurser/:courseId/lektioner/:lessonId',
    component: lazy(async () => ({ default: (await import('./lesson.tsx')).Lesson })),
  },
  {
    path: '/kurser/:courseId/regning',
    component: lazy(async () => ({ default: (await import('./invoice.tsx')).Invoice })),
  },
];
