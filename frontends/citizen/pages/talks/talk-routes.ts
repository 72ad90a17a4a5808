import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The person's conversations, signed in or by the link that was sent to them. */
export const talkRoutes: readonly RouteDefinition[] = [
  { path: '/samtaler', component: lazy(async () => ({ default: (await import('./my-talks.tsx')).MyTalks })) },
  {
    path: '/samtaler/:conversationId',
    component: lazy(async () => ({ default: (await import('./my-talk.tsx')).MyTalk })),
  },
  { path: '/link/:citizen', component: lazy(async () => ({ default: (await import('./linked.tsx')).Linked })) },
];
