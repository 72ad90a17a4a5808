import { sendCompensation as sent } from '#services/matching/domain/compensation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CompensationChanged, CompensationStep } from '#shared/shapes/compensation.ts';
import { stepCompensation, type CompensationPlace } from './step-compensation.ts';

/** Sends a draft to be decided. Refusals: placement-not-found, compensation-not-found, -not-at-this-step, stale-version. */
export function sendCompensation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: CompensationPlace,
  { version }: CompensationStep,
): Promise<Result<CompensationChanged, MatchingRefusal>> {
  return stepCompensation(call, matching, place, (before, { by }) => {
    const after = sent(before, version, by);
    return after.ok ? ok({ after: after.value, action: 'send-compensation' }) : after;
  });
}
