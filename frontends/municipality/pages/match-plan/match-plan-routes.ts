import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The plan for everyone who seeks a place. */
export const matchPlanRoutes: readonly RouteDefinition[] = [
  {
    path: '/pladser/plan',
    component: lazy(async () => ({ default: (await import('./match-plans.tsx')).MatchPlans })),
  },
  {
    path: '/pladser/plan/:planId',
    component: lazy(async () => ({ default: (await import('./one-match-plan.tsx')).OneMatchPlan })),
  },
];
