import { orderAnswerView } from '#services/competence/domain/order-answer.ts';
import { siteOrderLine } from '#services/competence/domain/site-order.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findSiteOrder } from '#services/competence/store/find-site-order.ts';
import { answersOf } from '#services/competence/store/order-items.ts';
import { attendanceTotals, trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { SiteOrderView } from '#shared/shapes/site-order.ts';

/** One person's course at a training site, as its people see it. Refusal: order-not-found. */
export async function openSiteOrder(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, orderId }: { readonly institutionId: InstitutionId; readonly orderId: OrderId },
): Promise<Result<SiteOrderView, CompetenceRefusal>> {
  const found = await findSiteOrder(call, table, institutionId, orderId);
  if (!found.ok) return found;
  const { candidateId, goal, contact } = found.value;
  if (!contact) return refuse('order-not-found');
  const [answers, attendance, site] = await Promise.all([
    answersOf(table, orderId),
    attendanceTotals(table, orderId),
    table.get(trainingSiteItem, institutionId),
  ]);
  await recordViewing(call, table, [candidateId]);
  const waiting = answers.find(({ state }) => state === 'sent');
  return ok({
    ...siteOrderLine(found.value, site?.assigned[orderId]),
    ...{ goal, contact, attendance },
    answers: answers.map(orderAnswerView),
    ...(waiting && { waitingFor: waiting.answer }),
  });
}
