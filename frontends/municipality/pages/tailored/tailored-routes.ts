import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Tailored courses: the list, a new one, one request, the coordinator's overview, and the prices. */
export const tailoredRoutes: readonly RouteDefinition[] = [
  {
    path: '/kompetenceloeft/oensker',
    component: lazy(async () => ({ default: (await import('./tailored-list.tsx')).TailoredList })),
  },
  {
    path: '/kompetenceloeft/oensker/ny',
    component: lazy(async () => ({ default: (await import('./describe.tsx')).Describe })),
  },
  {
    path: '/kompetenceloeft/oensker/:requestId',
    component: lazy(async () => ({ default: (await import('./request.tsx')).Request })),
  },
  {
    path: '/kompetenceloeft/oensker/:requestId/ret',
    component: lazy(async () => ({ default: (await import('./change.tsx')).Change })),
  },
  {
    path: '/kompetenceloeft/overblik',
    component: lazy(async () => ({ default: (await import('./overview.tsx')).Overview })),
  },
  {
    path: '/kompetenceloeft/priser',
    component: lazy(async () => ({ default: (await import('./prices.tsx')).Prices })),
  },
];
