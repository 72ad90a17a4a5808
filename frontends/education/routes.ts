import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The app's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/home/home.tsx')).Home })) },
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
