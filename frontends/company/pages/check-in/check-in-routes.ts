import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** How is it going with those who are with us? */
export const checkInRoutes: readonly RouteDefinition[] = [
  { path: '/tjek', component: lazy(async () => ({ default: (await import('./check-ins.tsx')).CheckIns })) },
  {
    path: '/link/:partnership/tjek',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedCheckIn })),
  },
];
