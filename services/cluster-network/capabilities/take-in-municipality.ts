import { memberItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { put } from '#shared/runtime/write.ts';

/** Remembers that a municipality is a member, so that workplaces can name it. Repeats without harm. */
export async function takeInMunicipality(
  network: ClusterNetworkStore,
  event: EventOf<'MunicipalityJoined'>,
): Promise<void> {
  await network.table.transact([put(memberItem, { code: event.facts.code })]);
}
