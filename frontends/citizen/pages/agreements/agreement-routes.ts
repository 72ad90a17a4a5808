import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The person's own agreements about places. */
export const agreementRoutes: readonly RouteDefinition[] = [
  {
    path: '/aftaler',
    component: lazy(async () => ({ default: (await import('./my-agreements.tsx')).MyAgreements })),
  },
  {
    path: '/aftaler/:agreementId',
    component: lazy(async () => ({ default: (await import('./my-agreement.tsx')).MyAgreement })),
  },
  {
    path: '/link/:citizen/aftale',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedAgreement })),
  },
];
