import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { companyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import type { Cvr } from '#shared/kernel/cvr.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { CompanyInRegister } from '#shared/shapes/company.ts';

/**
 * What the company register says of a CVR number, so that the form to join is filled in already; and whether the
 * company is in the network. Refusals: company-not-in-register, register-not-answering.
 */
export async function lookUpCompany(
  network: ClusterNetworkStore,
  cvr: Cvr,
): Promise<Result<CompanyInRegister, ClusterNetworkRefusal>> {
  const [found, joined] = await Promise.all([network.register(cvr), network.table.get(companyItem, cvr)]);
  if (!found.ok) return found;
  const { name, address, industryText, kind = 'commercial' } = found.value;
  return ok({ cvr, name, address, industry: industryText, kindGuess: kind, alreadyJoined: joined !== undefined });
}
