import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Who came today. */
export const attendanceRoutes: readonly RouteDefinition[] = [
  { path: '/fremmoede', component: lazy(async () => ({ default: (await import('./attendance.tsx')).Attendance })) },
];
