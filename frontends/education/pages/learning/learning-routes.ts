import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Records the institution assesses, its assessments, and the samples somebody takes of others. */
export const learningRoutes: readonly RouteDefinition[] = [
  { path: '/laering', component: lazy(async () => ({ default: (await import('./records.tsx')).Records })) },
  {
    path: '/laering/bedoemmelser',
    component: lazy(async () => ({ default: (await import('./assessments.tsx')).Assessments })),
  },
  { path: '/laering/stikproever', component: lazy(async () => ({ default: (await import('./samples.tsx')).Samples })) },
  {
    path: '/laering/stikproever/:institutionId/:recordId/:assessmentId',
    component: lazy(async () => ({ default: (await import('./sample.tsx')).Sample })),
  },
  {
    path: '/laering/bibliotek',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).Library })),
  },
  {
    path: '/laering/bibliotek/nyt',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).NewGoal })),
  },
  {
    path: '/laering/bibliotek/:goalId',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).LibraryGoal })),
  },
  {
    path: '/laering/bibliotek/:goalId/ret',
    component: lazy(async () => ({ default: (await import('./library-pages.tsx')).CorrectedGoal })),
  },
  {
    path: '/laering/:recordId',
    component: lazy(async () => ({ default: (await import('./record.tsx')).LearningRecord })),
  },
  {
    path: '/laering/:recordId/indstil',
    component: lazy(async () => ({ default: (await import('./propose.tsx')).Propose })),
  },
  {
    path: '/laering/:recordId/bedoemmelse/:assessmentId',
    component: lazy(async () => ({ default: (await import('./assessment.tsx')).Assessment })),
  },
];
