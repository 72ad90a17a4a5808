import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The plan that municipalities make together. */
export const jointPlanRoutes: readonly RouteDefinition[] = [
  {
    path: '/pladser/faelles-plan',
    component: lazy(async () => ({ default: (await import('./joint-plans.tsx')).JointPlans })),
  },
];
