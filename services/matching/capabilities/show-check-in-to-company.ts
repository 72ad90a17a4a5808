import { lastAsked } from '#services/matching/domain/check-in.ts';
import { checkInsOf, companyCheckInItem } from '#services/matching/store/check-in-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes the check-ins asked last at a placement where the company reads it: that they are asked, and by when; nothing anybody said.
 * Drawn anew, so that events in any order end in the same.
 */
export async function showCheckInToCompany(
  municipality: Pick<MatchingStore, 'table'>,
  partnership: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const placement = await municipality.table.fresh(placementItem, placementId);
  if (!placement) throw new Error('a placement that something happened to is not there');
  const asked = await checkInsOf(municipality.table, placementId);
  const { companyId } = placement;
  const shown = { companyId, placementId, version: asked.length, asked: lastAsked(asked) };
  await writeUnlessNewer(partnership.table, companyCheckInItem, shown, 'version');
}
