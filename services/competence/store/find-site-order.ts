import { isSeen, type SiteOrder } from '#services/competence/domain/site-order.ts';
import type { InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { siteOrderItem } from './site-items.ts';

/** Somebody whom the training site sees today. Refusal: order-not-found, also where the person took the yes back. */
export async function findSiteOrder(
  call: Call,
  table: Table,
  institutionId: InstitutionId,
  orderId: OrderId,
): Promise<Result<SiteOrder, 'order-not-found'>> {
  const row = await table.fresh(siteOrderItem, institutionId, orderId);
  return row && isSeen(row, dateOf(call.now)) ? ok(row) : refuse('order-not-found');
}
