import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A place with us has ended: how do we see it, and would we again? */
export const lookBackRoutes: readonly RouteDefinition[] = [
  { path: '/tilbage', component: lazy(async () => ({ default: (await import('./look-back.tsx')).LookBacksPage })) },
];
