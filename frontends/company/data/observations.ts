import { query, revalidate } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { WorkDescribed } from '#shared/shapes/work-observation.ts';
import { ownCompany } from './own-company.ts';

const ofPlacement = matching.companies[':companyId'].placements[':placementId'].observations;

/** What I wrote of how somebody works. */
export const readObservations = query(
  (scope: string, companyId: string, placementId: string) =>
    answerOf(ofPlacement.$get({ param: { scope, companyId, placementId } })),
  'own-observations',
);

export function describeWork(placementId: string, json: WorkDescribed, key: string) {
  return answerOf(ofPlacement.$post({ param: { ...ownCompany(), placementId }, json }, once(key)));
}

export async function takeBackObservation(
  placementId: string,
  observationId: string,
  reason: string,
  key: string,
): Promise<void> {
  const param = { ...ownCompany(), placementId, observationId };
  await answerOf(ofPlacement[':observationId'].withdrawn.$post({ param, json: { reason } }, once(key)));
  await revalidate(readObservations.key);
}
