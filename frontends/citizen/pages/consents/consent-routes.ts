import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What I have said yes to, and who has seen my data. */
export const consentRoutes: readonly RouteDefinition[] = [
  { path: '/samtykker', component: lazy(async () => ({ default: (await import('./consents.tsx')).Consents })) },
  { path: '/hvem-har-set', component: lazy(async () => ({ default: (await import('../seen/seen.tsx')).Seen })) },
  {
    path: '/profiler',
    component: lazy(async () => ({ default: (await import('../profile/my-profile.tsx')).MyProfilePage })),
  },
];
