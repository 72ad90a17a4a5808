import { markObservation as marked } from '#services/matching/domain/work-observation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { changeObservation, type ObservationPlace } from './change-observation.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ObservationChanged, ObservationMarked } from '#shared/shapes/work-observation.ts';

/**
 * Somebody of the staff says whether an observation may be used in an evidence pack, with why where it may not.
 * Refusals: placement-not-found, observation-not-found, observation-withdrawn, stale-version, fields-not-accepted.
 */
export function markObservation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: ObservationPlace,
  { version, ...says }: ObservationMarked,
): Promise<Result<ObservationChanged, MatchingRefusal>> {
  const action = says.use ? 'mark-usable' : 'mark-not-usable';
  return changeObservation(call, matching, { ...place, version, action }, (before, by) => marked(before, says, by));
}
