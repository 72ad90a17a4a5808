import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The person's own steps, what they tell themself, and what they sign. */
export const learningRoutes: readonly RouteDefinition[] = [
  { path: '/skridt', component: lazy(async () => ({ default: (await import('./my-steps.tsx')).MySteps })) },
  { path: '/skridt/:recordId', component: lazy(async () => ({ default: (await import('./tell.tsx')).Tell })) },
  {
    path: '/bedoemmelser/:assessmentId',
    component: lazy(async () => ({ default: (await import('./sign.tsx')).Sign })),
  },
];
