import { memberItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Remembers that a municipality is a member, so that workplaces can name it; the newest that was told stands. */
export async function takeInMunicipality(
  network: ClusterNetworkStore,
  { version, facts }: EventOf<'MunicipalityJoined'>,
): Promise<void> {
  await writeIfNewer(network.table, memberItem, { code: facts.code, version });
}
