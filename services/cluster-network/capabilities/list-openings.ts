import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import { openingLine } from '#services/cluster-network/domain/opening-views.ts';

const pageSize = 20;

/** A workplace's openings in every state, the latest first. Refusals: company-not-found, cursor-not-valid. */
export async function listOpenings(
  network: ClusterNetworkStore,
  companyId: CompanyId,
  ask: PageQuery,
): Promise<Result<PageOf<OpeningLine>, ClusterNetworkRefusal>> {
  const found = await findCompany(network, companyId);
  if (!found.ok) return found;
  const query = { kind: openingItem, index: 'openings-of', of: [found.value.companyId], descending: true } as const;
  const page = await readPage(network, ask, { ...query, pageSize });
  return page.ok ? ok({ ...page.value, items: page.value.items.map(openingLine) }) : page;
}
