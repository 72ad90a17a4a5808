import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { visitItem, visitView } from '#services/matching/store/visit-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PlacementVisits } from '#shared/shapes/visit.ts';

const mostVisits = 200;

/** The visits of a placement, the newest first. Refusal: placement-not-found. */
export async function listVisits(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<PlacementVisits, MatchingRefusal>> {
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const { items } = await table.list({ kind: visitItem, of: [placementId], limit: mostVisits });
  await recordViewing(call, table, [placement.candidateId]);
  return ok({
    items: items.toSorted((one, other) => other.startsAt.localeCompare(one.startsAt)).map(visitView),
  });
}
