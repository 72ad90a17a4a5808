import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** What is written about how I work. */
export const descriptionRoutes: readonly RouteDefinition[] = [
  {
    path: '/mit-arbejde',
    component: lazy(async () => ({ default: (await import('./my-descriptions.tsx')).MyDescriptions })),
  },
  {
    path: '/mit-arbejde/:packId',
    component: lazy(async () => ({ default: (await import('./my-description.tsx')).MyDescription })),
  },
];
