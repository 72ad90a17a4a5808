import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The duty roster. */
export const dutyRoutes: readonly RouteDefinition[] = [
  { path: '/vagt', component: lazy(async () => ({ default: (await import('./roster.tsx')).Roster })) },
];
