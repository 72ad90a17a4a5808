import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What a person learns: their records, a new agreement, and one record; all under the person. */
export const personLearningRoutes: readonly RouteDefinition[] = [
  {
    path: '/laering',
    component: lazy(async () => ({ default: (await import('../uplift/moved.tsx')).MovedToUplift })),
  },
  { path: '/laering/ny', component: lazy(async () => ({ default: (await import('./agree.tsx')).AgreeLearning })) },
  {
    path: '/laering/:recordId',
    component: lazy(async () => ({ default: (await import('./record.tsx')).PersonLearningRecord })),
  },
  {
    path: '/laering/:recordId/maal',
    component: lazy(async () => ({ default: (await import('./change-goals.tsx')).ChangeGoals })),
  },
];

/** The library of learning goals, under competence uplift. */
export const libraryRoutes: readonly RouteDefinition[] = [
  {
    path: '/kompetenceloeft/laeringsmaal',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).Library })),
  },
  {
    path: '/kompetenceloeft/laeringsmaal/nyt',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).NewGoal })),
  },
  {
    path: '/kompetenceloeft/laeringsmaal/:goalId',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).LibraryGoal })),
  },
  {
    path: '/kompetenceloeft/laeringsmaal/:goalId/ret',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).CorrectedGoal })),
  },
];
