import { cancelOrder as cancel } from '#services/competence/domain/municipal-order.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { orderClosed } from '#services/competence/store/order-events.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import { orderWrites, sharingAfter } from '#services/competence/store/save-order.ts';
import type { OrderId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { OrderCancellation, OrderSaved } from '#shared/shapes/municipal-order.ts';

/**
 * Takes an order back before the start-up period has begun; the training site sees the person no longer.
 * Refusals: order-not-found, order-has-begun, order-over, stale-version.
 */
export async function cancelOrder(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  orderId: OrderId,
  cancellation: OrderCancellation,
): Promise<Result<OrderSaved, CompetenceRefusal>> {
  const before = await table.fresh(orderItem, orderId);
  if (!before) return refuse('order-not-found');
  const cancelled = cancel(before, cancellation);
  if (!cancelled.ok) return cancelled;
  const order = cancelled.value;
  const sharing = await sharingAfter(table, before, order, dateOf(call.now));
  return commit(call, table, {
    writes: [...orderWrites(before, order, 'cancel-order'), ...sharing.writes],
    events: [orderClosed(order, dateOf(call.now)), ...sharing.events],
    about: [order.candidateId],
    answer: { orderId, version: order.version, state: order.state },
  });
}
