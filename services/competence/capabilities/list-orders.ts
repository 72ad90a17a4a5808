import { orderLine } from '#services/competence/domain/order-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { orderAtSiteItem, orderItem } from '#services/competence/store/order-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { pagedList, readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { OrderPage, OrdersQuery } from '#shared/shapes/municipal-order.ts';

/**
 * The municipality's orders in one state, those that end first before the others; of one training site where it is named.
 * Refusal: cursor-not-valid.
 */
export function listOrders(
  call: Call,
  competence: CompetenceStore,
  { state, institutionId, ...page }: OrdersQuery,
): Promise<Result<OrderPage, CompetenceRefusal>> {
  if (institutionId) return ordersAt(call, competence, [institutionId, state], page);
  const query = { kind: orderItem, index: 'orders', of: [state] } as const;
  return pagedList(call, competence, page, query, (order) => orderLine(order, call.now));
}

async function ordersAt(
  call: Call,
  competence: CompetenceStore,
  of: readonly [string, string],
  page: Page,
): Promise<Result<OrderPage, CompetenceRefusal>> {
  const found = await readPage(competence, page, { kind: orderAtSiteItem, index: 'orders-at', of });
  if (!found.ok) return found;
  const { items, cursor } = found.value;
  const orders = await Promise.all(items.map(({ orderId }) => competence.table.get(orderItem, orderId)));
  const lines = orders.flatMap((order) => (order ? [orderLine(order, call.now)] : []));
  await recordViewing(call, competence.table, [...new Set(lines.map(({ candidateId }) => candidateId))]);
  return ok({ items: lines, cursor });
}
