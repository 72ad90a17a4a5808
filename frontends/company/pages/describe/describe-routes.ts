import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** How does somebody work? */
export const describeRoutes: readonly RouteDefinition[] = [
  {
    path: '/fremmoede/:placementId/beskriv',
    component: lazy(async () => ({ default: (await import('./describe.tsx')).Describe })),
  },
];
