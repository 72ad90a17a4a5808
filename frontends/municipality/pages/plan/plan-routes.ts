import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A person's plan, under the person. */
export const personPlanRoutes: readonly RouteDefinition[] = [
  { path: '/plan', component: lazy(async () => ({ default: (await import('./plan.tsx')).PersonPlan })) },
];
