import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { healthWordsOf, type WorkObservation } from '#services/matching/domain/work-observation.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { observationsOf } from '#services/matching/store/work-observation-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Observations, ObservationView } from '#shared/shapes/work-observation.ts';

/** How somebody works at a placement, as it was seen, the newest day first. Refusal: placement-not-found. */
export async function listObservations(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<Observations, MatchingRefusal>> {
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const observations = await observationsOf(table, placementId);
  await recordViewing(call, table, [placement.candidateId]);
  return ok({ items: observations.map(viewOf) });
}

function viewOf(observation: WorkObservation): ObservationView {
  const { observationId, placementId, version, state, side, seenBy, byId, writtenAt, said } = observation;
  const { marked, withdrawn, corrections } = observation;
  return {
    ...{ observationId, placementId, version, state, side, seenBy, byId, writtenAt, said },
    healthWords: healthWordsOf(said).map(({ word }) => word),
    ...(marked && { marked }),
    ...(withdrawn && { withdrawn: { at: withdrawn.at, reason: withdrawn.reason } }),
    corrections: [...corrections],
  };
}
