import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';

/** No workplace names more; the page of a company shows them all. */
const mostBuddies = 100;

/** A workplace in full, with its buddies. Shows nobody of the effort. Refusal: company-not-found. */
export async function openCompany(
  network: ClusterNetworkStore,
  companyId: CompanyId,
): Promise<Result<CompanyProfile, ClusterNetworkRefusal>> {
  const found = await findCompany(network, companyId);
  if (!found.ok) return found;
  const page = await network.table.list({ kind: buddyItem, of: [companyId], limit: mostBuddies });
  const { municipalities, sites, inclusiveness, ...company } = found.value;
  return ok({
    ...company,
    municipalities: [...municipalities],
    sites: [...sites],
    inclusiveness: [...inclusiveness],
    buddies: page.items.map(buddyView).sort(namedFirst),
  });
}

function buddyView({ companyId: _known, ...buddy }: Buddy): BuddyView {
  return buddy;
}

function namedFirst(one: BuddyView, other: BuddyView): number {
  if (one.state !== other.state) return one.state === 'named' ? -1 : 1;
  return one.name.localeCompare(other.name, 'da');
}
