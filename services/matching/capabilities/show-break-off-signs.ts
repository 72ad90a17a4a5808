import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { readSigns } from '#services/matching/store/read-signs.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PlacementSigns } from '#shared/shapes/break-off-signs.ts';

/** The signs of a placement today, each with what was said and when, and what was done about those before. Refusal: placement-not-found. */
export async function showBreakOffSigns(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<PlacementSigns, MatchingRefusal>> {
  const placement = await matching.table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const { settled, shown } = await readSigns(matching, placement, dateOf(call.now));
  await recordViewing(call, matching.table, [placement.candidateId]);
  return ok({
    ...{ placementId, version: settled?.version ?? 0, open: [...shown.open] },
    settled: [...(settled?.settled ?? [])].toReversed(),
  });
}
