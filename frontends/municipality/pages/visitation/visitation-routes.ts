import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A person's group and profile, inside the person's page. */
export const personVisitationRoutes: readonly RouteDefinition[] = [
  {
    path: '/visitation',
    component: lazy(async () => ({ default: (await import('./person-visitation.tsx')).PersonVisitation })),
  },
  {
    path: '/profil',
    component: lazy(async () => ({ default: (await import('../profile/person-profile.tsx')).PersonProfile })),
  },
];

/** The groups of the municipality, and how the profile works. */
export const visitationRoutes: readonly RouteDefinition[] = [
  { path: '/visitationsgrupper', component: lazy(async () => ({ default: (await import('./groups.tsx')).Groups })) },
  {
    path: '/visitationsgrupper/ny',
    component: lazy(async () => ({ default: (await import('./own-group.tsx')).OwnGroup })),
  },
  {
    path: '/profil',
    component: lazy(async () => ({ default: (await import('../profile/how-profile-works.tsx')).HowItWorks })),
  },
];
