import { myPlacementOf } from '#services/matching/domain/my-placement.ts';
import { checkInsOf } from '#services/matching/store/check-in-items.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import { daysOf, hoursPlanItem, myPlacementItem, placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Brings what the person reads of a placement up to what the municipality's data say now. Drawn whole from one version of
 * each part, and an older one never overwrites a newer. `call` is the platform in the municipality.
 */
export async function showMyPlacement(call: Call, open: OpenMatching, placementId: PlacementId): Promise<void> {
  const { table } = open(call);
  const known = await table.fresh(placementItem, placementId);
  if (!known) throw new Error('a placement that something happened to is not there');
  const { partnership } = call;
  if (!partnership) throw new Error('a placement outside every partnership');
  const about = { partnership, municipality: municipalityCode(call.scope), today: dateOf(call.now) };
  await writeToCitizen(call, open, known.candidateId, async (own) => {
    const [placement = known, plan, pauses, days, checkIns] = await Promise.all([
      table.fresh(placementItem, placementId),
      table.fresh(hoursPlanItem, placementId),
      table.fresh(placementPausesItem, placementId),
      daysOf(table, placementId),
      checkInsOf(table, placementId),
    ]);
    await writeUnlessNewer(
      own.table,
      myPlacementItem,
      myPlacementOf({ placement, plan, pauses, days, checkIns }, about),
      'version',
    );
  });
}
