import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The agreement about one of a person's placements, under the person. */
export const agreementRoutes: readonly RouteDefinition[] = [
  {
    path: '/placering/:placementId/aftale',
    component: lazy(async () => ({ default: (await import('./agreement.tsx')).Agreement })),
  },
];
