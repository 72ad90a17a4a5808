import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The pages about the institution itself. */
export const profileRoutes: readonly RouteDefinition[] = [
  { path: '/meld-ind', component: lazy(async () => ({ default: (await import('./join.tsx')).Join })) },
  { path: '/profil', component: lazy(async () => ({ default: (await import('./profile.tsx')).Profile })) },
  { path: '/profil/medarbejdere', component: lazy(async () => ({ default: (await import('./staff.tsx')).Staff })) },
  {
    path: '/profil/ret',
    component: lazy(async () => ({ default: (await import('./change-profile.tsx')).ChangeProfile })),
  },
];
