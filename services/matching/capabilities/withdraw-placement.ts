import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { engage, noEngagement } from '#services/matching/domain/engagement.ts';
import { placementTable, withdrawPlacement as withdraw } from '#services/matching/domain/placement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { engagementItem, placementItem } from '#services/matching/store/people-items.ts';
import { engagementAfter, engagementWrite, releasePlace } from '#services/matching/store/placement-writes.ts';
import { settleCheck } from '#services/matching/store/settle-check.ts';
import { ledgerItem } from '#services/matching/store/shared-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PlacementChanged, PlacementWithdrawal } from '#shared/shapes/placement.ts';
import { placementWithdrawn, placeReleased } from '#services/matching/store/placement-events.ts';

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
  const { candidateId, openingId } = placement;
  const holdsPlace = openingId !== undefined && before.state === 'running';
  const [kept, ledger] = await Promise.all([
    matching.table.fresh(engagementItem, candidateId),
    holdsPlace ? matching.shared().fresh(ledgerItem, openingId) : undefined,
  ]);
  const engagement = kept ?? noEngagement(candidateId);
  const engaged = engage(engagement, placement);
  if (!engaged.ok) return engaged;
  const check = await settleCheck(matching, engagement, placement);
  if (!check.ok) return check;
  return commit(call, matching.table, {
    writes: [
      replace(placementItem, before, placement, priorStates(placementTable, 'withdraw-placement')),
      engagementWrite(kept, engagementAfter(engaged.value, check.value)),
      ...check.value.writes,
      ...(holdsPlace ? [releasePlace(matching.shared().scope, openingId)] : []),
    ],
    events: [
      placementWithdrawn(placement),
      ...(ledger ? [placeReleased(placement, ledger.places - ledger.taken + 1)] : []),
    ],
    about: [candidateId],
    answer: { placementId, version: placement.version, state: placement.state, notices: [] },
  });
}
