import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Those the person goes with, and how one is found. */
export const companionRoutes: readonly RouteDefinition[] = [
  { path: '/foelgeven', component: lazy(async () => ({ default: (await import('./companions.tsx')).Companions })) },
  {
    path: '/foelgeven/tast',
    component: lazy(async () => ({ default: (await import('./type-code.tsx')).TypeCode })),
  },
  {
    path: '/foelgeven/:candidateId/kode',
    component: lazy(async () => ({ default: (await import('./make-code.tsx')).MakeCode })),
  },
];
