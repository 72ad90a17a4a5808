import { withdrawObservation as withdrawn } from '#services/matching/domain/work-observation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { changeObservation, type ObservationPlace } from './change-observation.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ObservationChanged, ObservationWithdrawn } from '#shared/shapes/work-observation.ts';

/**
 * Whoever of the staff wrote it takes it back; it stands with its reason.
 * Refusals: placement-not-found, observation-not-found, observation-withdrawn, observation-of-another, stale-version.
 */
export function withdrawObservation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: ObservationPlace,
  { version, reason }: ObservationWithdrawn,
): Promise<Result<ObservationChanged, MatchingRefusal>> {
  return changeObservation(call, matching, { ...place, version, action: 'withdraw-observation' }, (before, by) =>
    withdrawn(before, reason, by),
  );
}
