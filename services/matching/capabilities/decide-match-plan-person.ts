import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { matchPlannedItem } from '#services/matching/store/match-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CandidateId, MatchPlanId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { MatchPlanDecided, MatchPlanDecision } from '#shared/shapes/match-plan.ts';

/**
 * A person decides on one line of a plan: it is followed, or not, with why; it can be decided anew. No place is given by it.
 * Refusals: match-plan-person-not-found, stale-version, fields-not-accepted (a no without a reason).
 */
export async function decideMatchPlanPerson(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { planId, candidateId }: { readonly planId: MatchPlanId; readonly candidateId: CandidateId },
  { version, followed, reason, note }: MatchPlanDecision,
): Promise<Result<MatchPlanDecided, MatchingRefusal>> {
  const before = await table.fresh(matchPlannedItem, planId, candidateId);
  if (!before) return refuse('match-plan-person-not-found');
  if (before.version !== version) return refuse('stale-version');
  if (!followed && !reason) return refuse('fields-not-accepted', { errors: [fieldError('/reason', 'missing')] });
  const decided = {
    ...{ followed, on: dateOf(call.now), byId: call.caller.personId },
    ...(!followed && reason && { reason }),
    ...(note && { note }),
  };
  const after = asNextVersion({ ...before, decided });
  return commit(call, table, {
    writes: [putOver(matchPlannedItem, before, after)],
    events: [],
    about: [candidateId],
    answer: { candidateId, version: after.version },
  });
}
