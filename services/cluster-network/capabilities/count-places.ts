import { openingTable } from '#services/cluster-network/domain/opening-states.ts';
import { claim, giveBack } from '#services/cluster-network/domain/places.ts';
import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { replace } from '#shared/runtime/write.ts';

const changes = { claimed: claim, released: giveBack } as const;

/**
 * Keeps which placements have a place of an opening, as matching tells it. Heard twice it changes nothing, and a
 * release heard before its claim wins. Throws where the opening is not there or was changed meanwhile: the event
 * is told again.
 */
export async function countPlaces(
  { table }: ClusterNetworkStore,
  what: keyof typeof changes,
  { openingId, placementId }: { readonly openingId: string; readonly placementId: string },
): Promise<void> {
  const before = await table.fresh(openingItem, openingId);
  if (!before) throw new Error('a place of an opening that is not there');
  const after = changes[what](before, placementId);
  if (after === before) return;
  await table.transact([replace(openingItem, before, asNextVersion(after), priorStates(openingTable, 'count-places'))]);
}
