import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The person's match meetings, what they wish of the place, and what was agreed. */
export const matchRoutes: readonly RouteDefinition[] = [
  { path: '/matchmoeder', component: lazy(async () => ({ default: (await import('./my-meetings.tsx')).MyMeetings })) },
  {
    path: '/matchmoeder/:meetingId',
    component: lazy(async () => ({ default: (await import('./my-meeting.tsx')).MyMeeting })),
  },
  {
    path: '/matchmoeder/:meetingId/svar',
    component: lazy(async () => ({ default: (await import('./answer-questions.tsx')).AnswerQuestions })),
  },
];
