import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The front door's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/landing.tsx')).Landing })) },
  { path: '/rolle', component: lazy(async () => ({ default: (await import('./pages/role-choice.tsx')).RoleChoice })) },
  {
    path: '/was',
    component: lazy(async () => ({ default: (await import('./pages/accessibility.tsx')).Accessibility })),
  },
  { path: '/privatliv', component: lazy(async () => ({ default: (await import('./pages/privacy.tsx')).Privacy })) },
  { path: '/min-side', component: lazy(async () => ({ default: (await import('./pages/viewings.tsx')).Viewings })) },
  {
    path: '/min-side/visninger',
    component: lazy(async () => ({ default: (await import('./pages/viewings.tsx')).Viewings })),
  },
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
