import { query, revalidate } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type {
  CompensationChange,
  CompensationDecided,
  CompensationDraft,
  CompensationStopped,
  CompensationView,
} from '#shared/shapes/compensation.ts';
import { namesOf } from './results.ts';

const ofPlacement = matching.placements[':placementId'].compensations;
const one = ofPlacement[':compensationId'];

/** Money for help at a placement, what begins last first. */
export const readCompensations = query(async (scope: string, placementId: string) => {
  const { items } = await answerOf(ofPlacement.$get({ param: { scope, placementId } }));
  return items;
}, 'compensations');

export type ToDecide = CompensationView & { readonly name: string };

/** What waits for the leader's decision, with the names of those it is about. */
export const readToDecide = query(async (scope: string): Promise<readonly ToDecide[]> => {
  const query_ = { limit: '100' };
  const { items } = await answerOf(matching['compensations-to-decide'].$get({ param: { scope }, query: query_ }));
  const names = await namesOf(
    scope,
    items.map(({ candidateId }) => candidateId),
  );
  return items.map((item) => ({ ...item, name: names.get(item.candidateId) ?? '' }));
}, 'compensations-to-decide');

type Place = { readonly placementId: string; readonly compensationId: string };
const of = (place: Place) => ({ scope: requiredRole().scope, ...place });

export function draftCompensation(placementId: string, json: CompensationDraft, key: string) {
  return answerOf(ofPlacement.$post({ param: { scope: requiredRole().scope, placementId }, json }, once(key)));
}

export function changeCompensation(place: Place, json: CompensationChange, key: string) {
  return answerOf(one.changed.$post({ param: of(place), json }, once(key)));
}

export function sendCompensation(place: Place, version: number, key: string) {
  return answerOf(one.sent.$post({ param: of(place), json: { version } }, once(key)));
}

export function withdrawCompensation(place: Place, version: number, key: string) {
  return answerOf(one.withdrawn.$post({ param: of(place), json: { version } }, once(key)));
}

export function decideCompensation(place: Place, json: CompensationDecided, key: string) {
  return answerOf(one.decided.$post({ param: of(place), json }, once(key)));
}

export function stopCompensation(place: Place, json: CompensationStopped, key: string) {
  return answerOf(one.stopped.$post({ param: of(place), json }, once(key)));
}

export async function readCompensationsAgain(): Promise<void> {
  await revalidate([readCompensations.key, readToDecide.key]);
}
