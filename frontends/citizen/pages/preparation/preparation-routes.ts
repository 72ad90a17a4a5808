import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

// One chunk for all of it: a phone that loses its network between two questions still has the next one.
const pages = () => import('./preparation-pages.ts');

const children: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await pages()).BeforeIt })) },
  { path: '/svar', component: lazy(async () => ({ default: (await pages()).AllAnswers })) },
  { path: '/kvittering', component: lazy(async () => ({ default: (await pages()).Receipt })) },
  { path: '/:number', component: lazy(async () => ({ default: (await pages()).OneQuestion })) },
];

/** The preparation of the first conversation: before it, one question at a time, the answers, the receipt; signed in or by a link. */
export const preparationRoutes: readonly RouteDefinition[] = [
  {
    path: '/forberedelse',
    component: lazy(async () => ({ default: (await pages()).PreparationHouse })),
    children: [...children],
  },
  {
    path: '/link/:citizen/forberedelse',
    component: lazy(async () => ({ default: (await pages()).LinkedHouse })),
    children: [...children],
  },
];
