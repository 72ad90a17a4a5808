import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Times for a match meeting: signed in, or by the link that was sent. */
export const timesRoutes: readonly RouteDefinition[] = [
  { path: '/tider', component: lazy(async () => ({ default: (await import('./my-times.tsx')).MyTimes })) },
  {
    path: '/link/:citizen/tider',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedTimes })),
  },
];
