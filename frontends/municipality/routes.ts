import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';
import { agreementRoutes } from './pages/agreement/agreement-routes.ts';
import { compensationRoutes, toDecideRoutes } from './pages/compensation/compensation-routes.ts';
import { descriptionRoutes } from './pages/description/description-routes.ts';
import { observationRoutes } from './pages/observations/observation-routes.ts';
import { handoverRoutes } from './pages/handover/handover-routes.ts';
import { importRoutes } from './pages/import/import-routes.ts';
import { libraryRoutes, personLearningRoutes } from './pages/learning/learning-routes.ts';
import { calendarRoutes } from './pages/calendar/calendar-routes.ts';
import { personJournalRoutes } from './pages/journal/journal-routes.ts';
import { orderRoutes, personOrderRoutes } from './pages/orders/order-routes.ts';
import { personVisitationRoutes, visitationRoutes } from './pages/visitation/visitation-routes.ts';
import { personPreparationRoutes } from './pages/preparation/preparation-routes.ts';
import { portfolioRoutes } from './pages/portfolios/portfolio-routes.ts';
import { personPlacementRoutes } from './pages/placement/placement-routes.ts';
import { personPlanRoutes } from './pages/plan/plan-routes.ts';
import { personTimesRoutes } from './pages/times/times-routes.ts';
import { personTalkRoutes } from './pages/talks/talk-routes.ts';
import { personUpliftRoutes, upliftRoutes } from './pages/uplift/uplift-routes.ts';
import { personConsentRoutes } from './pages/consents/consent-routes.ts';
import { dutyRoutes } from './pages/duty/duty-routes.ts';
import { courseRoutes } from './pages/courses/course-routes.ts';
import { adjustmentsRoutes } from './pages/adjustments/adjustments-routes.ts';
import { jointPlanRoutes } from './pages/joint-plan/joint-plan-routes.ts';
import { matchPlanRoutes } from './pages/match-plan/match-plan-routes.ts';
import { matchWeightsRoutes } from './pages/match-weights/match-weights-routes.ts';
import { rulesRoutes } from './pages/rules/rules-routes.ts';
import { templateRoutes } from './pages/agreement-template/template-routes.ts';
import { tailoredRoutes } from './pages/tailored/tailored-routes.ts';

/** The municipality's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/today/today.tsx')).Today })) },
  { path: '/personer', component: lazy(async () => ({ default: (await import('./pages/people/people.tsx')).People })) },
  {
    path: '/personer/henvis',
    component: lazy(async () => ({ default: (await import('./pages/refer/refer-candidate.tsx')).ReferCandidate })),
  },
  ...importRoutes,
  ...handoverRoutes,
  ...dutyRoutes,
  {
    path: '/personer/:id',
    component: lazy(async () => ({ default: (await import('./pages/person/person.tsx')).Person })),
    children: [
      { path: '/', component: lazy(async () => ({ default: (await import('./pages/person/overview.tsx')).Overview })) },
      {
        path: '/match',
        component: lazy(async () => ({ default: (await import('./pages/match/match.tsx')).PersonMatch })),
      },
      {
        path: '/samtale',
        component: lazy(async () => ({
          default: (await import('./pages/conversation/conversation.tsx')).Conversation,
        })),
      },
      {
        path: '/naeste-skridt',
        component: lazy(async () => ({
          default: (await import('./pages/person/next-step-form.tsx')).NextStepForm,
        })),
      },
      {
        path: '/matchmoeder/naeste',
        component: lazy(async () => ({ default: (await import('./pages/meeting/next-meeting.tsx')).NextMeeting })),
      },
      {
        path: '/matchmoeder/:meetingId',
        component: lazy(async () => ({ default: (await import('./pages/meeting/meeting.tsx')).Meeting })),
      },
      {
        path: '/matchmoeder/:meetingId/hold',
        component: lazy(async () => ({ default: (await import('./pages/meeting/hold-meeting.tsx')).HoldMeeting })),
      },
      {
        path: '/matchmoeder/:meetingId/svar/:side',
        component: lazy(async () => ({
          default: (await import('./pages/meeting/write-together.tsx')).WriteTogether,
        })),
      },
      ...personTimesRoutes,
      ...personPlanRoutes,
      ...personJournalRoutes,
      ...personTalkRoutes,
      ...personPreparationRoutes,
      ...personOrderRoutes,
      ...personVisitationRoutes,
      ...personLearningRoutes,
      ...personPlacementRoutes,
      ...agreementRoutes,
      ...observationRoutes,
      ...descriptionRoutes,
      ...compensationRoutes,
      {
        path: '/placering/ny',
        component: lazy(async () => ({
          default: (await import('./pages/placement/start/start-placement.tsx')).StartPlacement,
        })),
      },
      {
        path: '/placering',
        component: lazy(async () => ({ default: (await import('./pages/placement/placement.tsx')).Placement })),
      },
      ...personUpliftRoutes,
      ...personConsentRoutes,
    ],
  },
  ...calendarRoutes,
  ...orderRoutes,
  ...visitationRoutes,
  ...upliftRoutes,
  ...portfolioRoutes,
  ...adjustmentsRoutes,
  ...matchPlanRoutes,
  ...jointPlanRoutes,
  ...matchWeightsRoutes,
  ...toDecideRoutes,
  {
    path: '/pladser',
    component: lazy(async () => ({ default: (await import('./pages/openings/openings.tsx')).Openings })),
  },
  {
    path: '/pladser/:companyId/:openingId',
    component: lazy(async () => ({ default: (await import('./pages/openings/opening.tsx')).Opening })),
  },
  {
    path: '/virksomheder',
    component: lazy(async () => ({ default: (await import('./pages/companies/companies.tsx')).Companies })),
  },
  {
    path: '/virksomheder/ny',
    component: lazy(async () => ({ default: (await import('./pages/companies/join.tsx')).Join })),
  },
  {
    path: '/virksomheder/:companyId',
    component: lazy(async () => ({ default: (await import('./pages/companies/company.tsx')).Company })),
  },
  {
    path: '/virksomheder/:companyId/buddy',
    component: lazy(async () => ({ default: (await import('./pages/companies/name-buddy.tsx')).NameBuddy })),
  },
  {
    path: '/virksomheder/:companyId/kontakt',
    component: lazy(async () => ({ default: (await import('./pages/companies/name-contact.tsx')).NameContact })),
  },
  {
    path: '/virksomheder/:companyId/plads',
    component: lazy(async () => ({ default: (await import('./pages/openings/register-opening.tsx')).RegisterOpening })),
  },
  {
    path: '/medarbejdere',
    component: lazy(async () => ({ default: (await import('./pages/staff/staff.tsx')).Staff })),
  },
  {
    path: '/resultater',
    component: lazy(async () => ({ default: (await import('./pages/results/results.tsx')).Results })),
  },
  {
    path: '/resultater/personer',
    component: lazy(async () => ({ default: (await import('./pages/results/people-behind.tsx')).PeopleBehind })),
  },
  {
    path: '/resultater/maal',
    component: lazy(async () => ({ default: (await import('./pages/results/targets.tsx')).Targets })),
  },
  ...rulesRoutes,
  ...templateRoutes,
  ...courseRoutes,
  ...tailoredRoutes,
  ...libraryRoutes,
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
