import { lookBackView } from '#services/matching/domain/look-back-seen.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { lookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { LookBackView } from '#shared/shapes/look-back.ts';

/** What the three say of a placement that ended, side by side. Refusal: placement-not-found (also of one that runs). */
export async function openLookBack(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<LookBackView, MatchingRefusal>> {
  const [placement, lookBack] = await Promise.all([
    table.get(placementItem, placementId),
    table.get(lookBackItem, placementId),
  ]);
  const view = placement && lookBackView(placement, lookBack);
  if (!view) return refuse('placement-not-found');
  await recordViewing(call, table, [placement.candidateId]);
  return ok(view);
}
