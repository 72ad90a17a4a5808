import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { NextStep, WorkItem } from '#shared/shapes/candidate.ts';

/** Whose work a list shows. */
export type WorkView = 'mine' | 'team';

/** One person with the next step, as a list shows them. */
export type Work = WorkItem;

/** One next step. */
export type Step = NextStep;

const mostPerPage = '100';

/** One page of people and their next step, the nearest deadline first; `cursor` is where the last page ended. */
export const readWork = query(
  (scope: string, view: WorkView, cursor?: string) =>
    answerOf(visitation.work.$get({ param: { scope }, query: { view, limit: mostPerPage, cursor } })),
  'work',
);
