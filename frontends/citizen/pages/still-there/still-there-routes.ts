import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Am I still at my place? */
export const stillThereRoutes: readonly RouteDefinition[] = [
  { path: '/stadig', component: lazy(async () => ({ default: (await import('./still-there.tsx')).MyStillTherePage })) },
  {
    path: '/link/:citizen/stadig',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedStillThere })),
  },
];
