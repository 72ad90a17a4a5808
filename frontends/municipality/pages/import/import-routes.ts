import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Lists of people that are read in. */
export const importRoutes: readonly RouteDefinition[] = [
  { path: '/personer/import', component: lazy(async () => ({ default: (await import('./import.tsx')).Imports })) },
  {
    path: '/personer/import/:importId',
    component: lazy(async () => ({ default: (await import('./one-import.tsx')).OneImport })),
  },
];
