import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What municipalities ask the institution for. */
export const requestRoutes: readonly RouteDefinition[] = [
  {
    path: '/forespoergsler',
    component: lazy(async () => ({ default: (await import('./requests.tsx')).Requests })),
  },
  {
    path: '/forespoergsler/:requestId',
    component: lazy(async () => ({ default: (await import('./request.tsx')).Request })),
  },
];
