import { costOf } from '#services/competence/domain/order-cost.ts';
import { orderAnswerView } from '#services/competence/domain/order-answer.ts';
import { orderLine } from '#services/competence/domain/order-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { answersOf, orderItem } from '#services/competence/store/order-items.ts';
import { attendanceTotals } from '#services/competence/store/site-items.ts';
import type { OrderId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { OrderView } from '#shared/shapes/municipal-order.ts';

/**
 * An order in full: how far it has come, what the training site said in its own words, how often the person came, and what
 * it costs until today. Refusal: order-not-found.
 */
export async function openOrder(
  call: Call,
  competence: CompetenceStore,
  orderId: OrderId,
): Promise<Result<OrderView, CompetenceRefusal>> {
  const order = await competence.table.fresh(orderItem, orderId);
  if (!order) return refuse('order-not-found');
  const shared = competence.shared();
  const [answers, attendance] = await Promise.all([answersOf(shared, orderId), attendanceTotals(shared, orderId)]);
  await recordViewing(call, competence.table, [order.candidateId]);
  const { goal, contact, terms, placedAt, endNote, cancelReason, corrections } = order;
  return ok({
    ...orderLine(order, call.now),
    ...{ goal, contact, placedAt, attendance },
    terms: [...terms],
    answers: answers.map(orderAnswerView),
    cost: costOf(order, dateOf(call.now)),
    corrections: [...corrections],
    ...(endNote && { endNote }),
    ...(cancelReason && { cancelReason }),
  });
}
