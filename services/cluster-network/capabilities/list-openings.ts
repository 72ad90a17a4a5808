import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import { openingLine } from './opening-views.ts';

const pageSize = 20;

/** A workplace's openings in every state, the latest first. Refusals: company-not-found, cursor-not-valid. */
export async function listOpenings(
  network: ClusterNetworkStore,
  companyId: string,
  ask: PageQuery,
): Promise<Result<{ items: OpeningLine[]; cursor: string | null }>> {
  const found = await findCompany(network, companyId);
  if (!found.ok) return found;
  const { cursorKey } = await network.keys();
  const of = [found.value.companyId];
  const list = ['openings-of', ...of].join('/');
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await network.table.list({
    kind: openingItem,
    index: 'openings-of',
    of,
    descending: true,
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  return ok({ items: page.items.map(openingLine), cursor: sealCursor(cursorKey, list, page.last) });
}
