import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { VisitView } from '#shared/shapes/visit.ts';
import { namesOf } from './results.ts';

/** The visits of a placement, the newest first. */
export const readVisits = query(
  async (scope: string, placementId: string): Promise<readonly VisitView[]> =>
    (await answerOf(matching.placements[':placementId'].visits.$get({ param: { scope, placementId } }))).items,
  'placement-visits',
);

export type NamedVisit = VisitView & { readonly name: string | undefined };

/** The visits I planned that are still to be noted, with names. */
export const readMyVisits = query(async (scope: string): Promise<readonly NamedVisit[]> => {
  const { items } = await answerOf(matching.visits.$get({ param: { scope }, query: { limit: '100' } }));
  const names = await namesOf(
    scope,
    items.map(({ candidateId }) => candidateId),
  );
  return items.map((visit) => ({ ...visit, name: names.get(visit.candidateId) }));
}, 'my-visits');
