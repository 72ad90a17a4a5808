import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Conversations on a person's page. */
export const personTalkRoutes: readonly RouteDefinition[] = [
  { path: '/samtaler', component: lazy(async () => ({ default: (await import('./talks.tsx')).Talks })) },
  { path: '/samtaler/ny', component: lazy(async () => ({ default: (await import('./plan-talk.tsx')).PlanTalk })) },
  { path: '/samtaler/:conversationId', component: lazy(async () => ({ default: (await import('./talk.tsx')).Talk })) },
  {
    path: '/samtaler/:conversationId/brev',
    component: lazy(async () => ({ default: (await import('./letter.tsx')).Letter })),
  },
];
