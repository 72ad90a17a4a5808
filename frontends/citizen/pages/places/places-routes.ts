import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Places that may suit me. */
export const placesRoutes: readonly RouteDefinition[] = [
  { path: '/steder', component: lazy(async () => ({ default: (await import('./my-places.tsx')).MyPlaces })) },
];
