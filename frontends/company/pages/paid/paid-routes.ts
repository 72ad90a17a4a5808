import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What the municipality pays for help, and when. */
export const paidRoutes: readonly RouteDefinition[] = [
  { path: '/stoette', component: lazy(async () => ({ default: (await import('./paid.tsx')).PaidHelp })) },
];
