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

/** Who of the municipality's people is in what. */
export const upliftRoutes: readonly RouteDefinition[] = [
  {
    path: '/kompetenceloeft',
    component: lazy(async () => ({ default: (await import('./who-is-in-what.tsx')).WhoIsInWhat })),
  },
];
