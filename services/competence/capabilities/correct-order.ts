import { correctOrder as correct } from '#services/competence/domain/change-order.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { orderChanged } from '#services/competence/store/order-events.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import { orderWrites } from '#services/competence/store/save-order.ts';
import type { OrderId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { OrderCorrection, OrderSaved } from '#shared/shapes/municipal-order.ts';

/**
 * Puts dates of a course right, with the reason and what stood there before.
 * Refusals: order-not-found, order-over, stale-version, fields-not-accepted.
 */
export async function correctOrder(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  orderId: OrderId,
  correction: OrderCorrection,
): Promise<Result<OrderSaved, CompetenceRefusal>> {
  const before = await table.fresh(orderItem, orderId);
  if (!before) return refuse('order-not-found');
  const corrected = correct(before, correction, { by: call.caller.personId, now: call.now });
  if (!corrected.ok) return corrected;
  const order = corrected.value;
  return commit(call, table, {
    writes: orderWrites(before, order, 'correct-order'),
    events: [orderChanged(order, 'corrected', dateOf(call.now))],
    about: [order.candidateId],
    answer: { orderId, version: order.version, state: order.state },
  });
}
