import { municipalStaffItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Remembers who works in a municipality, so that only they are named as a company's contact. The newer wins. */
export async function takeInMunicipalStaff(
  { table }: ClusterNetworkStore,
  { scope, version, facts }: Pick<EventOf<'StaffRolesChanged'>, 'scope' | 'version' | 'facts'>,
): Promise<void> {
  await writeIfNewer(table, municipalStaffItem, { ...facts, municipality: scope, version });
}
