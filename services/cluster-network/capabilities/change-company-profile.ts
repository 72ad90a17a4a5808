import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { changeProfile, faultsOf } from '#services/cluster-network/domain/company.ts';
import {
  companyItem,
  listedIn,
  membersOf,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CompanyProfileChange, CompanySaved } from '#shared/shapes/company.ts';

/**
 * A workplace's profile as it shall be from now on. The register's name and address are not changed here.
 * Refusals: company-not-found, stale-version, fields-not-accepted.
 */
export async function changeCompanyProfile(
  call: Call,
  network: ClusterNetworkStore,
  id: CompanyId,
  { version: seen, ...profile }: CompanyProfileChange,
): Promise<Result<CompanySaved, ClusterNetworkRefusal>> {
  const [found, members] = await Promise.all([findCompany(network, id), membersOf(network)]);
  if (!found.ok) return found;
  const before = found.value;
  if (before.version !== seen) return refuse('stale-version');
  const errors = faultsOf(profile, members, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });

  const after = changeProfile(before, profile);
  const { companyId, version, name, kind } = after;
  return commit(call, network.table, {
    writes: [replace(companyItem, before, after), ...listedIn(after, before)],
    events: [
      domainEvent(
        'CompanyChanged',
        { id: companyId, version },
        { companyId, name, kind, municipalities: [...after.municipalities] },
      ),
    ],
    about: [],
    answer: { companyId, version },
  });
}
