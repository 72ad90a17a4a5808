import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Certificates: what is ready, what was issued, and one of them. */
export const certificateRoutes: readonly RouteDefinition[] = [
  {
    path: '/beviser',
    component: lazy(async () => ({ default: (await import('./certificates.tsx')).Certificates })),
  },
  {
    path: '/beviser/:certificateId',
    component: lazy(async () => ({ default: (await import('./certificate.tsx')).Certificate })),
  },
];
