import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** How somebody works at one of their placements, under the person. */
export const observationRoutes: readonly RouteDefinition[] = [
  {
    path: '/placering/:placementId/iagttagelser',
    component: lazy(async () => ({ default: (await import('./observations.tsx')).ObservationsPage })),
  },
];
