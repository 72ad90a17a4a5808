import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The catalogue of courses. */
export const courseRoutes: readonly RouteDefinition[] = [
  { path: '/kurser', component: lazy(async () => ({ default: (await import('./courses.tsx')).Courses })) },
  { path: '/kurser/gemt', component: lazy(async () => ({ default: (await import('./saved.tsx')).SavedCourses })) },
  {
    path: '/kurser/sammenlign',
    component: lazy(async () => ({ default: (await import('./compare.tsx')).CompareCourses })),
  },
  {
    path: '/kurser/:institutionId/:courseId',
    component: lazy(async () => ({ default: (await import('./course.tsx')).Course })),
  },
  {
    path: '/kurser/:institutionId/:courseId/tilmeld',
    component: lazy(async () => ({ default: (await import('./choose-person.tsx')).ChoosePerson })),
  },
  {
    path: '/kurser/:institutionId/:courseId/pladser',
    component: lazy(async () => ({ default: (await import('./pool-seats.tsx')).PoolSeats })),
  },
];
