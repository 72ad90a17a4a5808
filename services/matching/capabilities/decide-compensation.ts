import { decideCompensation as decided, replaceCompensation } from '#services/matching/domain/compensation.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CompensationChanged, CompensationDecided } from '#shared/shapes/compensation.ts';
import { stepCompensation, type CompensationPlace } from './step-compensation.ts';

/**
 * A team leader grants or refuses what somebody else drafted and sent. Granted, it takes the place of the one it changes from
 * its first day on. Refusals: placement-not-found, placement-has-ended, compensation-not-found, -not-at-this-step, -own-draft,
 * stale-version.
 */
export function decideCompensation(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: CompensationPlace,
  asked: CompensationDecided,
): Promise<Result<CompensationChanged, MatchingRefusal>> {
  return stepCompensation(call, matching, place, (before, { placement, all, by }) => {
    if (placement.state !== 'running') return refuse('placement-has-ended');
    const after = decided(before, asked, by);
    if (!after.ok) return after;
    const former = all.find(({ compensationId, state }) => compensationId === before.replaces && state === 'granted');
    const replaced = asked.granted && former ? replaceCompensation(former, before.terms.from) : undefined;
    return ok({ after: after.value, action: asked.granted ? 'grant-compensation' : 'refuse-compensation', replaced });
  });
}
