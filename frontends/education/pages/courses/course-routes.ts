import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The pages about courses. */
export const courseRoutes: readonly RouteDefinition[] = [
  { path: '/kurser', component: lazy(async () => ({ default: (await import('./courses.tsx')).Courses })) },
  { path: '/kurser/nyt', component: lazy(async () => ({ default: (await import('./post-course.tsx')).PostCourse })) },
  {
    path: '/kurser/hent',
    component: lazy(async () => ({ default: (await import('../import/import.tsx')).ImportCourses })),
  },
  { path: '/kurser/:courseId', component: lazy(async () => ({ default: (await import('./course.tsx')).Course })) },
  {
    path: '/kurser/:courseId/pladser',
    component: lazy(async () => ({ default: (await import('./joint-seats.tsx')).JointSeats })),
  },
  {
    path: '/kurser/:courseId/ret',
    component: lazy(async () => ({ default: (await import('./change-course.tsx')).ChangeCourse })),
  },
];
