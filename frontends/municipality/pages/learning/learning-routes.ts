import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What a person learns: their records, a new agreement, and one record; all under the person. */
export const personLearningRoutes: readonly RouteDefinition[] = [
  {
    path: '/laering',
    component: lazy(async () => ({ default: (await import('./person-learning.tsx')).PersonLearning })),
  },
  { path: '/laering/ny', component: lazy(async () => ({ default: (await import('./agree.tsx')).AgreeLearning })) },
  {
    path: '/laering/:recordId',
    component: lazy(async () => ({ default: (await import('./record.tsx')).PersonLearningRecord })),
  },
];
