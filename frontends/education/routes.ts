import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';
import { certificateRoutes } from './pages/certificates/certificate-routes.ts';
import { runningRoutes } from './pages/running/running-routes.ts';
import { courseRoutes } from './pages/courses/course-routes.ts';
import { learningRoutes } from './pages/learning/learning-routes.ts';
import { profileRoutes } from './pages/profile/profile-routes.ts';
import { requestRoutes } from './pages/requests/request-routes.ts';
import { siteRoutes } from './pages/site/site-routes.ts';

/** The app's pages, each loaded when it is opened. A subject with several pages lists its own. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/home/home.tsx')).Home })) },
  ...courseRoutes,
  ...learningRoutes,
  ...certificateRoutes,
  ...runningRoutes,
  ...profileRoutes,
  ...requestRoutes,
  ...siteRoutes,
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
