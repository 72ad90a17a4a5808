import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { engage, noEngagement } from '#services/matching/domain/engagement.ts';
import { noticesOf } from '#services/matching/domain/notices.ts';
import { placementEnded, placeReleased } from '#services/matching/store/placement-events.ts';
import { endPlacement as finish, placementTable } from '#services/matching/domain/placement.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { engagementItem, placementItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { engagementWrite, releasePlace } from '#services/matching/store/placement-writes.ts';
import { ledgerItem } from '#services/matching/store/shared-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PlacementChanged, PlacementEnd } from '#shared/shapes/placement.ts';

/**
 * Ends a placement with its day and reason, and gives the place of the opening back in the same transaction. One that has not begun is withdrawn instead. The note
 * stays in the municipality; the event carries the reason's code. A six-month check that was set still falls due.
 * Refusals: placement-not-found, placement-has-ended, stale-version, fields-not-accepted.
 */
export async function endPlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  end: PlacementEnd,
): Promise<Result<PlacementChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(placementItem, placementId);
  if (!before) return refuse('placement-not-found');
  const ended = finish(before, end, { role: call.caller.role, now: call.now });
  if (!ended.ok) return ended;
  const placement = ended.value;
  const { candidateId, openingId } = placement;
  const [kept, ledger] = await Promise.all([
    matching.table.fresh(engagementItem, candidateId),
    openingId ? matching.shared().fresh(ledgerItem, openingId) : undefined,
  ]);
  const engaged = engage(kept ?? noEngagement(candidateId), placement);
  if (!engaged.ok) return engaged;
  return commit(call, matching.table, {
    writes: [
      replace(placementItem, before, placement, priorStates(placementTable, 'end-placement')),
      engagementWrite(kept, engaged.value),
      ...(openingId ? [releasePlace(matching.shared().scope, openingId)] : []),
    ],
    events: [
      placementEnded(placement),
      ...(ledger ? [placeReleased(placement, ledger.places - ledger.taken + 1)] : []),
    ],
    about: [candidateId],
    answer: {
      placementId,
      version: placement.version,
      state: placement.state,
      notices: noticesOf(placement, call.language),
    },
  });
}
