import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A person's placements, as children of the person's page. */
export const personPlacementRoutes: readonly RouteDefinition[] = [
  {
    path: '/placering/ny',
    component: lazy(async () => ({ default: (await import('./start/start-placement.tsx')).StartPlacement })),
  },
  {
    path: '/placering/undtagelse',
    component: lazy(async () => ({ default: (await import('./rules/make-exception.tsx')).MakeException })),
  },
  {
    path: '/placering',
    component: lazy(async () => ({ default: (await import('./placement.tsx')).Placement })),
  },
];
