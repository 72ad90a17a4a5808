import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Times for a match meeting, as children of the person's page. */
export const personTimesRoutes: readonly RouteDefinition[] = [
  {
    path: '/tider/ny/:openingId',
    component: lazy(async () => ({ default: (await import('./propose-times.tsx')).ProposeTimes })),
  },
  {
    path: '/tider/:timesId',
    component: lazy(async () => ({ default: (await import('./one-times.tsx')).OneTimes })),
  },
  {
    path: '/tider/:timesId/andre',
    component: lazy(async () => ({ default: (await import('./propose-times.tsx')).ProposeOtherTimes })),
  },
];
