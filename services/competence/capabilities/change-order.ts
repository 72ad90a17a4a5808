import { changeOrder as change } from '#services/competence/domain/change-order.ts';
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
import type { OrderChange, OrderSaved } from '#shared/shapes/municipal-order.ts';
import { agreedTerms } from './place-order.ts';

/**
 * Prolongs or shortens a course, or changes its package from a day on, at the price that is agreed for that day.
 * Refusals: order-not-found, order-over, package-not-agreed, stale-version, fields-not-accepted.
 */
export async function changeOrder(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  orderId: OrderId,
  asked: OrderChange,
): Promise<Result<OrderSaved, CompetenceRefusal>> {
  const before = await table.fresh(orderItem, orderId);
  if (!before) return refuse('order-not-found');
  const from = asked.from ?? dateOf(call.now);
  const { packageId } = asked;
  const other = packageId && (await agreedTerms({ table }, { packageId, institutionId: before.institutionId, from }));
  if (other && !other.ok) return other;
  const changed = change(before, asked, other?.value, call.now);
  if (!changed.ok) return changed;
  const order = changed.value;
  return commit(call, table, {
    writes: orderWrites(before, order, 'change-order'),
    events: [orderChanged(order, 'changed', other ? from : dateOf(call.now))],
    about: [order.candidateId],
    answer: { orderId, version: order.version, state: order.state },
  });
}
