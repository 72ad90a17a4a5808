import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** Portfolios that people show the municipality: those who move here, or work with it. */
export const portfolioRoutes: readonly RouteDefinition[] = [
  { path: '/portefoljer', component: lazy(async () => ({ default: (await import('./portfolios.tsx')).Portfolios })) },
  {
    path: '/portefoljer/:answerId',
    component: lazy(async () => ({ default: (await import('./portfolio.tsx')).Portfolio })),
  },
];
