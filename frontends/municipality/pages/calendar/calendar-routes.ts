import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The own calendar, a week at a time. */
export const calendarRoutes: readonly RouteDefinition[] = [
  { path: '/kalender', component: lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar })) },
];
