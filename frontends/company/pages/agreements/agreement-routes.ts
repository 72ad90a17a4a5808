import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The company's agreements. */
export const agreementRoutes: readonly RouteDefinition[] = [
  { path: '/aftaler', component: lazy(async () => ({ default: (await import('./agreements.tsx')).Agreements })) },
  {
    path: '/aftaler/:agreementId',
    component: lazy(async () => ({ default: (await import('./agreement.tsx')).Agreement })),
  },
  {
    path: '/link/:partnership/aftale',
    component: lazy(async () => ({ default: (await import('./linked.tsx')).LinkedAgreement })),
  },
];
