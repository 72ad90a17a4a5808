import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { searchedPlace } from '#services/cluster-network/domain/company-name.ts';
import type { Company } from '#services/cluster-network/domain/company.ts';
import {
  companyItem,
  companyLine,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { CompanyLine, CompanySearch } from '#shared/shapes/company.ts';

const mostFound = 20;

/**
 * Workplaces by the start of their name (two letters or more), however it is spelled, or one by its CVR number. At most 20, in order of
 * name. A search too short to mean anybody finds nobody.
 */
export async function searchCompanies(
  network: ClusterNetworkStore,
  { text }: CompanySearch,
): Promise<Result<{ items: CompanyLine[] }, ClusterNetworkRefusal>> {
  return ok({ items: (await companiesFor(network, text)).map(companyLine) });
}

async function companiesFor({ table }: ClusterNetworkStore, text: string): Promise<readonly Company[]> {
  const cvr = parseCvr(text);
  if (cvr) {
    const company = await table.get(companyItem, cvr);
    return company ? [company] : [];
  }
  const place = searchedPlace(text);
  if (!place) return [];
  const page = await table.list({
    kind: companyItem,
    index: 'company-name',
    of: [place.start],
    startingWith: place.name,
    limit: mostFound,
  });
  return page.items;
}
