import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

const notHereYet = lazy(async () => ({ default: (await import('./pages/not-here-yet/not-here-yet.tsx')).NotHereYet }));

/** The municipality's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/today/today.tsx')).Today })) },
  { path: '/personer', component: lazy(async () => ({ default: (await import('./pages/people/people.tsx')).People })) },
  {
    path: '/personer/henvis',
    component: lazy(async () => ({ default: (await import('./pages/refer/refer-candidate.tsx')).ReferCandidate })),
  },
  {
    path: '/personer/:id',
    component: lazy(async () => ({ default: (await import('./pages/person/person.tsx')).Person })),
    children: [
      { path: '/', component: lazy(async () => ({ default: (await import('./pages/person/overview.tsx')).Overview })) },
      { path: '/match', component: lazy(async () => ({ default: (await import('./pages/match/match.tsx')).Match })) },
      {
        path: '/samtale',
        component: lazy(async () => ({
          default: (await import('./pages/conversation/conversation.tsx')).Conversation,
        })),
      },
      {
        path: '/placering',
        component: lazy(async () => ({ default: (await import('./pages/placement/placement.tsx')).Placement })),
      },
    ],
  },
  { path: '/pladser', component: notHereYet },
  { path: '/virksomheder', component: notHereYet },
  { path: '/resultater', component: notHereYet },
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
