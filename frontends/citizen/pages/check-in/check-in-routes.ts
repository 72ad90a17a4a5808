import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** How is it going at my place? */
export const checkInRoutes: readonly RouteDefinition[] = [
  { path: '/tjek', component: lazy(async () => ({ default: (await import('./my-check-ins.tsx')).MyCheckInsPage })) },
  {
    path: '/link/:citizen/tjek',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedCheckIn })),
  },
];
