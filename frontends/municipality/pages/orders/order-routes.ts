import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The pages about orders at training sites. */
export const orderRoutes: readonly RouteDefinition[] = [
  { path: '/forloeb', component: lazy(async () => ({ default: (await import('./orders.tsx')).Orders })) },
  { path: '/forloeb/pakker', component: lazy(async () => ({ default: (await import('./packages.tsx')).Packages })) },
];

/** The same, inside a person's page. */
export const personOrderRoutes: readonly RouteDefinition[] = [
  {
    path: '/forloeb',
    component: lazy(async () => ({ default: (await import('../uplift/moved.tsx')).MovedToUplift })),
  },
  {
    path: '/forloeb/bestil',
    component: lazy(async () => ({ default: (await import('./place-order.tsx')).PlaceOrder })),
  },
  { path: '/forloeb/:orderId', component: lazy(async () => ({ default: (await import('./order.tsx')).Order })) },
];
