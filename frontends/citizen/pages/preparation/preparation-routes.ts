import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

// One chunk for all of it: a phone that loses its network between two questions still has the next one.
const pages = () => import('./preparation-pages.ts');

/** The preparation of the first conversation: before it, one question at a time, the answers, the receipt. */
export const preparationRoutes: readonly RouteDefinition[] = [
  {
    path: '/forberedelse',
    component: lazy(async () => ({ default: (await pages()).PreparationHouse })),
    children: [
      { path: '/', component: lazy(async () => ({ default: (await pages()).BeforeIt })) },
      { path: '/svar', component: lazy(async () => ({ default: (await pages()).AllAnswers })) },
      { path: '/kvittering', component: lazy(async () => ({ default: (await pages()).Receipt })) },
      { path: '/:number', component: lazy(async () => ({ default: (await pages()).OneQuestion })) },
    ],
  },
];
