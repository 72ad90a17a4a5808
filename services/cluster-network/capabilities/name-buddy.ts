import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { faultsOf, nameBuddy as named } from '#services/cluster-network/domain/buddy.ts';
import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { BuddyNaming, BuddySaved } from '#shared/shapes/company.ts';

/**
 * A workplace names a colleague who shows the ropes. Who it is stays here; the others hear of an id.
 * Refusals: company-not-found, fields-not-accepted (training of a day to come).
 */
export async function nameBuddy(
  call: Call,
  network: ClusterNetworkStore,
  id: CompanyId,
  said: BuddyNaming,
): Promise<Result<BuddySaved, ClusterNetworkRefusal>> {
  const found = await findCompany(network, id);
  if (!found.ok) return found;
  const errors = faultsOf(said, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });

  const { companyId } = found.value;
  const buddy = named(companyId, call.newId('buddy'), said);
  const { buddyId, version } = buddy;
  return commit(call, network.table, {
    writes: [insert(buddyItem, buddy)],
    events: [domainEvent('BuddyNamed', { id: buddyId, version }, { companyId, buddyId })],
    about: [],
    answer: { buddyId, version },
  });
}
