import { query } from '@solidjs/router';
import { once, visitation } from '#kit/network/services.ts';
import type { CandidateReferred, NextStep, Referral, WorkItem } from '#shared/shapes/candidate.ts';
import type { ListPage } from '#kit/network/pages-of.ts';
import type * as z from 'zod/mini';

/** Whose work a list shows. */
export type WorkView = 'mine' | 'team';

/** One person with the next step, as a list shows them. */
export type Work = WorkItem;

/** One next step. */
export type Step = NextStep;

const mostPerPage = '100';

/** People and their next step, the nearest deadline first. */
export const readWork = query(async (scope: string, view: WorkView) => await moreWork(scope, view), 'work');

/** One page of the same; `cursor` is where the last one ended. */
export async function moreWork(scope: string, view: WorkView, cursor?: string): Promise<ListPage<Work>> {
  const answer = await visitation.work.$get({ param: { scope }, query: { view, limit: mostPerPage, cursor } });
  return (await answer.json()) as ListPage<Work>;
}

/** People whose name has a part that begins so, or the one with this CPR number. */
export async function searchPeople(scope: string, text: string): Promise<readonly Work[]> {
  const answer = await visitation.candidates.search.$post({ param: { scope }, json: { text } });
  return ((await answer.json()) as { items: readonly Work[] }).items;
}

/** Refers a person. Refused with `candidate-already-known` when the municipality has the person already. */
export async function refer(
  scope: string,
  referral: Referral,
  idempotencyKey: string,
): Promise<z.infer<typeof CandidateReferred>> {
  const answer = await visitation.candidates.$post({ param: { scope }, json: referral }, once(idempotencyKey));
  return await answer.json();
}
