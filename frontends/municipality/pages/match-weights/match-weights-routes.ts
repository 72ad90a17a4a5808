import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What counts how much in a match. */
export const matchWeightsRoutes: readonly RouteDefinition[] = [
  {
    path: '/pladser/vaegte',
    component: lazy(async () => ({ default: (await import('./match-weights.tsx')).MatchWeights })),
  },
];
