import { correctObservation as corrected, faultOfSaid } from '#services/matching/domain/work-observation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { changeObservation, type ObservationPlace } from './change-observation.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ObservationChanged, ObservationCorrected } from '#shared/shapes/work-observation.ts';

/**
 * Whoever of the staff wrote it puts it right, with why; whether it may be used is open again.
 * Refusals: placement-not-found, observation-not-found, observation-withdrawn, observation-of-another, stale-version.
 */
export function correctObservation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: ObservationPlace,
  { version, reason, keepWords: _seen, ...said }: ObservationCorrected,
): Promise<Result<ObservationChanged, MatchingRefusal>> {
  return changeObservation(
    call,
    matching,
    { ...place, version, action: 'correct-observation' },
    (before, by, placement) => {
      const fault = faultOfSaid(placement, said, by.now);
      return fault ?? corrected(before, { said, reason, action: 'correct-observation' }, by);
    },
  );
}
