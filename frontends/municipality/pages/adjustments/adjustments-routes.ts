import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What to ask companies for, so that places suit more people. */
export const adjustmentsRoutes: readonly RouteDefinition[] = [
  {
    path: '/pladser/spoerg',
    component: lazy(async () => ({ default: (await import('./network-adjustments.tsx')).NetworkAdjustments })),
  },
];
