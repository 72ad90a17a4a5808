import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { faultsOf, join } from '#services/cluster-network/domain/company.ts';
import {
  companyItem,
  listedIn,
  membersOf,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import type { Cvr } from '#shared/kernel/cvr.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CompanySaved, NetworkMembership } from '#shared/shapes/company.ts';

/**
 * A company joins the network, by its own contact or by staff on its behalf. Its name, address and industry are the
 * register's. Refusals: fields-not-accepted, company-not-in-register, register-not-answering,
 * company-already-joined.
 */
export async function joinNetwork(
  call: Call,
  network: ClusterNetworkStore,
  { cvr, ...profile }: NetworkMembership & { readonly cvr: Cvr },
): Promise<Result<CompanySaved, ClusterNetworkRefusal>> {
  const errors = faultsOf(profile, await membersOf(network), call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const found = await network.register(cvr);
  if (!found.ok) return found;

  const { name, address, industryText } = found.value;
  const company = join(
    cvr,
    { name, address, industry: industryText },
    profile,
    call.now,
    call.caller.role === 'company-contact',
  );
  const { companyId, version, kind, joinedOn } = company;
  return commit(call, network.table, {
    writes: [insert(companyItem, company, 'company-already-joined'), ...listedIn(company)],
    events: [
      domainEvent(
        'CompanyJoined',
        { id: companyId, version },
        { companyId, name, kind, municipalities: [...company.municipalities], joinedOn },
      ),
    ],
    about: [],
    answer: { companyId, version },
  });
}
