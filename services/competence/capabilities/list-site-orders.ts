import { isSeen, siteOrderLine } from '#services/competence/domain/site-order.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { siteOrderItem, trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { SiteOrderPage, SiteOrdersQuery } from '#shared/shapes/site-order.ts';

/**
 * The people who are assigned to a training site: new, ongoing, or over and still seen; by their first day. No name: pages
 * join it. Refusal: cursor-not-valid.
 */
export async function listSiteOrders(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { list, ...page }: SiteOrdersQuery,
): Promise<Result<SiteOrderPage, CompetenceRefusal>> {
  const site = await competence.table.get(trainingSiteItem, institutionId);
  const query = { kind: siteOrderItem, index: 'site-orders', of: [institutionId, list] } as const;
  const today = dateOf(call.now);
  return pagedList(call, competence, page, query, (row) =>
    isSeen(row, today) ? siteOrderLine(row, site?.assigned[row.orderId]) : undefined,
  );
}
