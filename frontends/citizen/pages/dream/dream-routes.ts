import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Min drøm: what the person wishes for, and how it was before. */
export const dreamRoutes: readonly RouteDefinition[] = [
  { path: '/droem', component: lazy(async () => ({ default: (await import('./my-dream.tsx')).MyDreamPage })) },
  {
    path: '/droem/foer',
    component: lazy(async () => ({ default: (await import('./dream-before.tsx')).DreamBefore })),
  },
];
