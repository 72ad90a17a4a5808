import { endOrder as end } from '#services/competence/domain/municipal-order.ts';
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
import type { OrderEnd, OrderSaved } from '#shared/shapes/municipal-order.ts';

/**
 * Ends a course at a training site with its last day and why; the note stays in the municipality. The site can still write
 * its end report. Refusals: order-not-found, order-not-begun, order-over, stale-version, fields-not-accepted.
 */
export async function endOrder(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  orderId: OrderId,
  ending: OrderEnd,
): Promise<Result<OrderSaved, CompetenceRefusal>> {
  const before = await table.fresh(orderItem, orderId);
  if (!before) return refuse('order-not-found');
  const ended = end(before, ending, call.now);
  if (!ended.ok) return ended;
  const order = ended.value;
  const sharing = await sharingAfter(table, before, order, dateOf(call.now));
  return commit(call, table, {
    writes: [...orderWrites(before, order, 'end-order'), ...sharing.writes],
    events: [orderClosed(order, dateOf(call.now)), ...sharing.events],
    about: [order.candidateId],
    answer: { orderId, version: order.version, state: order.state },
  });
}
