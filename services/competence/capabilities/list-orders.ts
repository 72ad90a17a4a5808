import { orderLine } from '#services/competence/domain/order-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { OrderPage, OrdersQuery } from '#shared/shapes/municipal-order.ts';

/**
 * The municipality's orders in one state, those that end first before the others; of one training site where it is named: a
 * page may then hold fewer than asked for. Refusal: cursor-not-valid.
 */
export function listOrders(
  call: Call,
  competence: CompetenceStore,
  { state, institutionId, ...page }: OrdersQuery,
): Promise<Result<OrderPage, CompetenceRefusal>> {
  const query = {
    kind: orderItem,
    index: 'orders',
    of: [state],
    name: `orders/${state}/${institutionId ?? ''}`,
  } as const;
  return pagedList(call, competence, page, query, (order) =>
    institutionId && order.institutionId !== institutionId ? undefined : orderLine(order, call.now),
  );
}
