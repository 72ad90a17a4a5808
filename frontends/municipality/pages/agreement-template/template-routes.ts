import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The municipality's own words in its agreements. */
export const templateRoutes: readonly RouteDefinition[] = [
  {
    path: '/regler/aftaler',
    component: lazy(async () => ({ default: (await import('./agreement-template.tsx')).AgreementTemplate })),
  },
];
