import { query, revalidate } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { ObservationCorrected, ObservationMarked, ObservationWritten } from '#shared/shapes/work-observation.ts';

const ofPlacement = matching.placements[':placementId'].observations;
const one = ofPlacement[':observationId'];

/** How somebody works at a placement, the newest day first. */
export const readObservations = query(async (scope: string, placementId: string) => {
  const { items } = await answerOf(ofPlacement.$get({ param: { scope, placementId } }));
  return items;
}, 'observations');

type Place = { readonly placementId: string; readonly observationId: string };
const of = (place: Place) => ({ scope: requiredRole().scope, ...place });

export function writeObservation(placementId: string, json: ObservationWritten, key: string) {
  return answerOf(ofPlacement.$post({ param: { scope: requiredRole().scope, placementId }, json }, once(key)));
}

export function correctObservation(place: Place, json: ObservationCorrected, key: string) {
  return answerOf(one.corrected.$post({ param: of(place), json }, once(key)));
}

export function markObservation(place: Place, json: ObservationMarked, key: string) {
  return answerOf(one.marked.$post({ param: of(place), json }, once(key)));
}

export function withdrawObservation(place: Place, version: number, reason: string, key: string) {
  return answerOf(one.withdrawn.$post({ param: of(place), json: { version, reason } }, once(key)));
}

export async function readObservationsAgain(): Promise<void> {
  await revalidate(readObservations.key);
}
