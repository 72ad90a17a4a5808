import { stopCompensation as stopped } from '#services/matching/domain/compensation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CompensationChanged, CompensationStopped } from '#shared/shapes/compensation.ts';
import { stepCompensation, type CompensationPlace } from './step-compensation.ts';

/**
 * Stops what was granted after a day, with why. Refusals: placement-not-found, compensation-not-found, -not-at-this-step,
 * stale-version, fields-not-accepted.
 */
export function stopCompensation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: CompensationPlace,
  asked: CompensationStopped,
): Promise<Result<CompensationChanged, MatchingRefusal>> {
  return stepCompensation(call, matching, place, (before, { by }) => {
    const after = stopped(before, asked, by);
    return after.ok ? ok({ after: after.value, action: 'stop-compensation' }) : after;
  });
}
