import { shownSignsItem } from '#services/matching/store/break-off-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { DueKind } from '#services/matching/store/due-kinds.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { readSigns } from '#services/matching/store/read-signs.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { dateOf, endOfDay } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put } from '#shared/runtime/write.ts';

/**
 * Draws the signs of a placement anew from all that was said, so that events in any order end in the same. `call` is the
 * platform in the municipality.
 */
export async function noteSigns(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const placement = await matching.table.fresh(placementItem, placementId);
  if (!placement) throw new Error('a placement that something happened to is not there');
  const { shown, nextLook } = await readSigns(matching, placement, dateOf(call.now));
  const before = await matching.table.fresh(shownSignsItem, placementId);
  const what: DueKind = 'signs-drawn';
  if (nextLook) await matching.table.transact([put(dueRow, { dueAt: endOfDay(nextLook), what, about: placementId })]);
  if (!before && shown.open.length === 0) return;
  await writeUnlessNewer(matching.table, shownSignsItem, shown, 'version');
}
