import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Pages under a person that are about what they have said yes to. */
export const personConsentRoutes: readonly RouteDefinition[] = [
  {
    path: '/samtykker',
    component: lazy(async () => ({ default: (await import('./person-consents.tsx')).PersonConsentsPage })),
  },
];
