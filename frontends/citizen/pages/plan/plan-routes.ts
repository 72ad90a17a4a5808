import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The person's own plan and team. */
export const planRoutes: readonly RouteDefinition[] = [
  { path: '/plan', component: lazy(async () => ({ default: (await import('./my-plan.tsx')).MyPlanPage })) },
  {
    path: '/plan/:candidateId/:itemId/gjort',
    component: lazy(async () => ({ default: (await import('./activity-done.tsx')).ActivityDone })),
  },
];
