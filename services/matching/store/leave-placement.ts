import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { engage, noEngagement } from '#services/matching/domain/engagement.ts';
import { placementTable, type Placement, type PlacementAction } from '#services/matching/domain/placement.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import { replace, type Write } from '#shared/runtime/write.ts';
import type { MatchingStore } from './matching-store.ts';
import { engagementItem, placementItem } from './people-items.ts';
import { placementEnded, placementWithdrawn, placeReleased } from './placement-events.ts';
import { engagementAfter, engagementWrite, releasePlace } from './placement-writes.ts';
import { settleCheck } from './settle-check.ts';
import { ledgerItem } from './shared-items.ts';

/** What is saved when a placement ended or was withdrawn. */
export type Left = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/**
 * The writes and events of a placement that ended or was withdrawn: it, what the person is engaged in, the place of its
 * opening where it still held one, and, of one that never began, the six-month check.
 */
export async function leavePlacement(
  matching: MatchingStore,
  before: Placement,
  placement: Placement,
  action: PlacementAction,
): Promise<Result<Left, MatchingRefusal>> {
  const { candidateId, openingId } = placement;
  const isWithdrawn = placement.state === 'withdrawn';
  const holdsPlace = openingId !== undefined && before.state === 'running';
  const [kept, ledger] = await Promise.all([
    matching.table.fresh(engagementItem, candidateId),
    holdsPlace ? matching.shared().fresh(ledgerItem, openingId) : undefined,
  ]);
  const engagement = kept ?? noEngagement(candidateId);
  const engaged = engage(engagement, placement);
  if (!engaged.ok) return engaged;
  const check = isWithdrawn ? await settleCheck(matching, engagement, placement) : ok({ ...engagement, writes: [] });
  if (!check.ok) return check;
  return ok({
    writes: [
      replace(placementItem, before, placement, priorStates(placementTable, action)),
      engagementWrite(kept, engagementAfter(engaged.value, check.value)),
      ...check.value.writes,
      ...(holdsPlace ? [releasePlace(matching.shared().scope, openingId)] : []),
    ],
    events: [
      isWithdrawn ? placementWithdrawn(placement) : placementEnded(placement),
      ...(ledger ? [placeReleased(placement, ledger.places - ledger.taken + 1)] : []),
    ],
  });
}
