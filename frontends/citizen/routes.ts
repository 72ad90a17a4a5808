import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';
import { descriptionRoutes } from './pages/description/description-routes.ts';
import { agreementRoutes } from './pages/agreements/agreement-routes.ts';
import { companionRoutes } from './pages/companions/companion-routes.ts';
import { consentRoutes } from './pages/consents/consent-routes.ts';
import { dreamRoutes } from './pages/dream/dream-routes.ts';
import { matchRoutes } from './pages/match/match-routes.ts';
import { preparationRoutes } from './pages/preparation/preparation-routes.ts';
import { learningRoutes } from './pages/learning/learning-routes.ts';
import { placesRoutes } from './pages/places/places-routes.ts';
import { planRoutes } from './pages/plan/plan-routes.ts';
import { talkRoutes } from './pages/talks/talk-routes.ts';
import { stillThereRoutes } from './pages/still-there/still-there-routes.ts';
import { lookBackRoutes } from './pages/look-back/look-back-routes.ts';
import { checkInRoutes } from './pages/check-in/check-in-routes.ts';
import { timesRoutes } from './pages/times/times-routes.ts';
import { workRoutes } from './pages/work/work-routes.ts';

/** The app's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/home/home.tsx')).Home })) },
  {
    path: '/kurser',
    component: lazy(async () => ({ default: (await import('./pages/courses/my-courses.tsx')).MyCourses })),
  },
  {
    path: '/kurser/:enrolmentId/fortael',
    component: lazy(async () => ({ default: (await import('./pages/courses/tell.tsx')).TellCourse })),
  },
  {
    path: '/beviser',
    component: lazy(async () => ({ default: (await import('./pages/certificates/certificates.tsx')).Certificates })),
  },
  {
    path: '/beviser/:certificateId',
    component: lazy(async () => ({ default: (await import('./pages/certificates/certificate.tsx')).Certificate })),
  },
  {
    path: '/portefolje',
    component: lazy(async () => ({ default: (await import('./pages/portfolio/portfolio.tsx')).Portfolio })),
  },
  { path: '/del', component: lazy(async () => ({ default: (await import('./pages/portfolio/share.tsx')).Share })) },
  {
    path: '/vis-kommune',
    component: lazy(async () => ({
      default: (await import('./pages/portfolio/show-municipality.tsx')).ShowMunicipality,
    })),
  },
  ...planRoutes,
  ...placesRoutes,
  ...dreamRoutes,
  ...preparationRoutes,
  ...learningRoutes,
  ...consentRoutes,
  ...companionRoutes,
  ...agreementRoutes,
  ...descriptionRoutes,
  ...talkRoutes,
  ...timesRoutes,
  ...workRoutes,
  ...checkInRoutes,
  ...stillThereRoutes,
  ...lookBackRoutes,
  ...matchRoutes,
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
