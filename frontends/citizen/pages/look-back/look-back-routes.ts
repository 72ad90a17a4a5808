import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A place of mine has ended: how do I see it? */
export const lookBackRoutes: readonly RouteDefinition[] = [
  { path: '/tilbage', component: lazy(async () => ({ default: (await import('./look-back.tsx')).MyLookBacksPage })) },
];
