import { isOver, type MunicipalOrder } from '#services/competence/domain/municipal-order.ts';
import { judgeOrderAnswer, type HeardOrderAnswer } from '#services/competence/domain/order-answer.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { orderAnswerSettled, orderClosed, orderAdvanced } from '#services/competence/store/order-events.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import { orderWrites, sharingAfter } from '#services/competence/store/save-order.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';

/**
 * Applies what a training site said to the municipality's order, or voids it; once for each answer. `call` is the platform in
 * the municipality's scope.
 */
export async function takeInOrderAnswer(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  event: EventOf<'OrderAnswered'>,
): Promise<void> {
  const orderId = toldId('order', event.facts.orderId);
  const answerId = toldId('answer', event.facts.answerId);
  const before = await table.fresh(orderItem, orderId);
  const heard = heardAnswer(event);
  const judged = judgeOrderAnswer(before, heard);
  const settledFor = { answerId, sender: event.scope };
  if ('because' in judged || !before) {
    const because = 'because' in judged ? judged.because : 'order-not-found';
    const events = [orderAnswerSettled(orderId, { ...settledFor, outcome: 'void', because })];
    await takeInAnswer(call, table, answerId, { writes: [], events });
    return;
  }
  const sharing = await sharingAfter(table, before, judged.order, heard.on);
  await takeInAnswer(call, table, answerId, {
    writes: [...orderWrites(before, judged.order, heard.answer), ...sharing.writes],
    events: [
      ...told(before, judged.order, heard),
      ...sharing.events,
      orderAnswerSettled(orderId, { ...settledFor, outcome: 'accepted' }),
    ],
  });
}

function told(before: MunicipalOrder, after: MunicipalOrder, { answer, on }: HeardOrderAnswer): DomainEvent[] {
  return isOver(after) && !isOver(before) ? [orderClosed(after, on)] : [orderAdvanced(after, answer, on)];
}

function heardAnswer({ at, facts }: EventOf<'OrderAnswered'>): HeardOrderAnswer {
  const { seen, answer, on, until, reason, outcome } = facts;
  return {
    ...{ seen, answer, on: civilDate(on), sentAt: instant(at) },
    institutionId: toldCompany(facts.institutionId),
    ...(until && { until: civilDate(until) }),
    ...(reason && { reason }),
    ...(outcome && { outcome }),
  };
}
