import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Are those who began with us half a year ago still here? */
export const stillThereRoutes: readonly RouteDefinition[] = [
  { path: '/stadig', component: lazy(async () => ({ default: (await import('./still-there.tsx')).StillTherePage })) },
  {
    path: '/link/:partnership/stadig',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedStillThere })),
  },
];
