import { hoursPlanItem, placementPausesItem, shownHoursItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes what a company needs of a placement's days into the partnership: which days, and when the place waits. No reason,
 * no steps. Drawn anew from plan and pauses, so that events in any order end in the same.
 */
export async function showHoursToCompany(
  municipality: Pick<MatchingStore, 'table'>,
  partnership: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const [placement, plan, kept] = await Promise.all([
    municipality.table.fresh(placementItem, placementId),
    municipality.table.fresh(hoursPlanItem, placementId),
    municipality.table.fresh(placementPausesItem, placementId),
  ]);
  if (!placement) throw new Error('a placement whose hours changed is not there');
  const shown = {
    ...{ companyId: placement.companyId, placementId },
    version: (plan?.version ?? 0) + (kept?.version ?? 0),
    weekdays: [...(plan?.weekdays ?? [])],
    pauses: (kept?.pauses ?? []).map(({ from, until }) => ({ from, ...(until && { until }) })),
  };
  await writeUnlessNewer(partnership.table, shownHoursItem, shown, 'version');
}
