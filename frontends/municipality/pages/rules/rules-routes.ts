import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The rules that the municipality works by. */
export const rulesRoutes: readonly RouteDefinition[] = [
  { path: '/regler', component: lazy(async () => ({ default: (await import('./rules.tsx')).Rules })) },
  {
    path: '/regler/opbevaring',
    component: lazy(async () => ({ default: (await import('./retention.tsx')).Retention })),
  },
  {
    path: '/regler/opbevaring/personer',
    component: lazy(async () => ({ default: (await import('./retention-people.tsx')).RetentionPeople })),
  },
];
