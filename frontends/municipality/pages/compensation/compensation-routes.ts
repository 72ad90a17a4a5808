import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Money for help at one of a person's placements, under the person. */
export const compensationRoutes: readonly RouteDefinition[] = [
  {
    path: '/placering/:placementId/stoette',
    component: lazy(async () => ({ default: (await import('./compensations.tsx')).CompensationsPage })),
  },
];

/** What waits for the leader's decision. */
export const toDecideRoutes: readonly RouteDefinition[] = [
  { path: '/stoette', component: lazy(async () => ({ default: (await import('./to-decide.tsx')).ToDecidePage })) },
];
