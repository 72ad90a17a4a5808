import { changeCompensation as changed } from '#services/matching/domain/compensation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CompensationChange, CompensationChanged } from '#shared/shapes/compensation.ts';
import { stepCompensation, type CompensationPlace } from './step-compensation.ts';

/**
 * Other terms; one that waits for a decision, or was refused, becomes a draft again.
 * Refusals: placement-not-found, placement-has-ended, compensation-not-found, -not-at-this-step, -under-way, stale-version.
 */
export function changeCompensation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: CompensationPlace,
  { version, ...terms }: CompensationChange,
): Promise<Result<CompensationChanged, MatchingRefusal>> {
  return stepCompensation(call, matching, place, (before, { placement, by }) => {
    if (placement.state !== 'running') return refuse('placement-has-ended');
    const after = changed(before, placement, { terms, version }, by);
    return after.ok ? ok({ after: after.value, action: 'change-compensation' }) : after;
  });
}
