import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import { companyLookBackItem, lookBackItem, myLookBackItem } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes that it is asked where person and company read it; nothing that either said. Drawn anew, so that events in any
 * order end in the same. Nothing before they were asked.
 */
export async function showLookBack(
  call: Call,
  open: OpenMatching,
  partnership: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const { table } = open(call);
  const [placement, lookBack] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(lookBackItem, placementId),
  ]);
  if (!placement || !lookBack || !call.partnership) return;
  const { candidateId, companyId, companyName, startsOn, endedOn = startsOn, state } = placement;
  const shown = {
    ...{ placementId, candidateId, companyId, startsOn, endedOn, openUntil: lookBack.openUntil },
    ...{ municipality: municipalityCode(call.scope), kind: termsOn(placement, endedOn).kind },
    ...{ waits: state === 'ended' && !lookBack.isClosed, version: placement.version + lookBack.version },
  };
  if (lookBack.asks.includes('company'))
    await writeUnlessNewer(partnership.table, companyLookBackItem, shown, 'version');
  if (!lookBack.asks.includes('person')) return;
  const mine = { ...shown, companyName, partnership: call.partnership };
  await writeToCitizen(call, open, candidateId, async (own) => {
    await writeUnlessNewer(own.table, myLookBackItem, mine, 'version');
  });
}
