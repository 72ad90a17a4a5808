import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Absence and handover. */
export const handoverRoutes: readonly RouteDefinition[] = [
  {
    path: '/personer/overdragelse',
    component: lazy(async () => ({ default: (await import('./handover.tsx')).HandoverPage })),
  },
  {
    path: '/personer/overdragelse/:handoverId',
    component: lazy(async () => ({ default: (await import('./one-handover.tsx')).OneHandover })),
  },
];
