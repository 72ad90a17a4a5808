import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Under a person: what they prepared and dream of, and filling it in together. */
export const personPreparationRoutes: readonly RouteDefinition[] = [
  {
    path: '/forberedelse',
    component: lazy(async () => ({ default: (await import('./preparation.tsx')).PersonPreparation })),
  },
  {
    path: '/forberedelse/sammen',
    component: lazy(async () => ({ default: (await import('./together.tsx')).Together })),
  },
];
