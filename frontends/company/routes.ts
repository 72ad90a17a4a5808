import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';
import { paidRoutes } from './pages/paid/paid-routes.ts';
import { describeRoutes } from './pages/describe/describe-routes.ts';
import { attendanceRoutes } from './pages/attendance/attendance-routes.ts';
import { stillThereRoutes } from './pages/still-there/still-there-routes.ts';
import { lookBackRoutes } from './pages/look-back/look-back-routes.ts';
import { checkInRoutes } from './pages/check-in/check-in-routes.ts';
import { timesRoutes } from './pages/times/times-routes.ts';
import { agreementRoutes } from './pages/agreements/agreement-routes.ts';

/** The company's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/home/home.tsx')).Home })) },
  { path: '/bliv-medlem', component: lazy(async () => ({ default: (await import('./pages/profile/join.tsx')).Join })) },
  {
    path: '/profil',
    component: lazy(async () => ({ default: (await import('./pages/profile/profile.tsx')).Profile })),
  },
  {
    path: '/profil/ret',
    component: lazy(async () => ({ default: (await import('./pages/profile/change-profile.tsx')).ChangeProfile })),
  },
  {
    path: '/buddyer',
    component: lazy(async () => ({ default: (await import('./pages/buddies/buddies.tsx')).Buddies })),
  },
  {
    path: '/buddyer/ny',
    component: lazy(async () => ({ default: (await import('./pages/buddies/name-buddy.tsx')).NameBuddy })),
  },
  {
    path: '/pladser',
    component: lazy(async () => ({ default: (await import('./pages/openings/openings.tsx')).Openings })),
  },
  {
    path: '/pladser/ny',
    component: lazy(async () => ({ default: (await import('./pages/openings/register-opening.tsx')).RegisterOpening })),
  },
  {
    path: '/pladser/:openingId',
    component: lazy(async () => ({ default: (await import('./pages/openings/opening.tsx')).Opening })),
  },
  {
    path: '/pladser/:openingId/ret',
    component: lazy(async () => ({ default: (await import('./pages/openings/change-opening.tsx')).ChangeOpening })),
  },
  {
    path: '/moeder',
    component: lazy(async () => ({ default: (await import('./pages/meetings/meetings.tsx')).Meetings })),
  },
  {
    path: '/moeder/:meetingId/svar',
    component: lazy(async () => ({ default: (await import('./pages/meetings/answer-meeting.tsx')).AnswerMeeting })),
  },
  ...agreementRoutes,
  {
    path: '/moeder/:meetingId/forventninger',
    component: lazy(async () => ({ default: (await import('./pages/expectations/expectations.tsx')).Expectations })),
  },
  {
    path: '/moeder/:meetingId/forventninger/svar',
    component: lazy(async () => ({
      default: (await import('./pages/expectations/answer-expectations.tsx')).AnswerExpectations,
    })),
  },
  {
    path: '/laering',
    component: lazy(async () => ({ default: (await import('./pages/learning/learning.tsx')).Learning })),
  },
  {
    path: '/laering/:recordId',
    component: lazy(async () => ({ default: (await import('./pages/learning/observe.tsx')).Observe })),
  },
  {
    path: '/kurser/:requestId',
    component: lazy(async () => ({ default: (await import('./pages/uplift/tell-need.tsx')).TellNeed })),
  },
  ...attendanceRoutes,
  ...describeRoutes,
  ...paidRoutes,
  ...checkInRoutes,
  ...timesRoutes,
  ...stillThereRoutes,
  ...lookBackRoutes,
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
