import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** A person's journal, under the person. */
export const personJournalRoutes: readonly RouteDefinition[] = [
  { path: '/journal', component: lazy(async () => ({ default: (await import('./journal.tsx')).Journal })) },
];
