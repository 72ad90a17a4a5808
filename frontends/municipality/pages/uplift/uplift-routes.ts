import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A person's competence uplift, under the person. */
export const personUpliftRoutes: readonly RouteDefinition[] = [
  {
    path: '/kompetenceloeft',
    component: lazy(async () => ({ default: (await import('./uplift.tsx')).Uplift })),
  },
  {
    path: '/kompetenceloeft/tilmelding/:institutionId/:courseId',
    component: lazy(async () => ({ default: (await import('./enrol-person.tsx')).EnrolPerson })),
  },
];

/** Who of the municipality's people is in what; and a person's courses for whoever opens nobody's case. */
export const upliftRoutes: readonly RouteDefinition[] = [
  {
    path: '/kompetenceloeft',
    component: lazy(async () => ({ default: (await import('./who-is-in-what.tsx')).WhoIsInWhat })),
  },
  {
    path: '/kompetenceloeft/personer/:id',
    component: lazy(async () => ({ default: (await import('./learner-page.tsx')).LearnerPage })),
  },
  {
    path: '/kompetenceloeft/personer/:id/forloeb/:orderId',
    component: lazy(async () => ({ default: (await import('./learner-page.tsx')).LearnerOrder })),
  },
  {
    path: '/kompetenceloeft/personer/:id/tilmelding/:institutionId/:courseId',
    component: lazy(async () => ({ default: (await import('./learner-page.tsx')).LearnerEnrolment })),
  },
];
