import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The person's own place and hours. */
export const workRoutes: readonly RouteDefinition[] = [
  { path: '/arbejde', component: lazy(async () => ({ default: (await import('./my-work.tsx')).MyWork })) },
];
