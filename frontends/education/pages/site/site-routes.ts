import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The pages of a training site: the people assigned to it, the day's list, its own places, and its prices. */
export const siteRoutes: readonly RouteDefinition[] = [
  { path: '/unge', component: lazy(async () => ({ default: (await import('./people.tsx')).SitePeople })) },
  {
    path: '/unge/fremmoede',
    component: lazy(async () => ({ default: (await import('./attendance.tsx')).Attendance })),
  },
  { path: '/unge/steder', component: lazy(async () => ({ default: (await import('./own-places.tsx')).OwnPlaces })) },
  { path: '/unge/pakker', component: lazy(async () => ({ default: (await import('./packages.tsx')).Packages })) },
  {
    path: '/unge/pakker/ny',
    component: lazy(async () => ({ default: (await import('./propose-package.tsx')).ProposePackage })),
  },
  { path: '/unge/:orderId', component: lazy(async () => ({ default: (await import('./person.tsx')).SitePerson })) },
  {
    path: '/unge/:orderId/svar',
    component: lazy(async () => ({ default: (await import('./answer.tsx')).AnswerCourse })),
  },
];
