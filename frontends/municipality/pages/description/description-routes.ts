import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The description of how somebody works, under the person. */
export const descriptionRoutes: readonly RouteDefinition[] = [
  {
    path: '/beskrivelse',
    component: lazy(async () => ({ default: (await import('./description.tsx')).Description })),
  },
];
