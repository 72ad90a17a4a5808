import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { withdrawPlacement as withdraw } from '#services/matching/domain/placement.ts';
import { leavePlacement } from '#services/matching/store/leave-placement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { PlacementChanged, PlacementWithdrawal } from '#shared/shapes/placement.ts';

/**
 * Withdraws a placement that never began: it counts in no figure of any day, no six-month check is asked, and its place
 * is free again unless it had ended before. The note stays in the municipality.
 * Refusals: placement-not-found, placement-is-withdrawn, stale-version, fields-not-accepted.
 */
export async function withdrawPlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  withdrawal: PlacementWithdrawal,
): Promise<Result<PlacementChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(placementItem, placementId);
  if (!before) return refuse('placement-not-found');
  const withdrawn = withdraw(before, withdrawal, { role: call.caller.role, now: call.now });
  if (!withdrawn.ok) return withdrawn;
  const placement = withdrawn.value;
  const left = await leavePlacement(matching, before, placement, 'withdraw-placement');
  if (!left.ok) return left;
  return commit(call, matching.table, {
    ...left.value,
    about: [placement.candidateId],
    answer: { placementId, version: placement.version, state: placement.state, findings: [] },
  });
}
