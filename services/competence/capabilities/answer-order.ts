import { answerOrder as write, faultOfAnswer } from '#services/competence/domain/order-answer.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findSiteOrder } from '#services/competence/store/find-site-order.ts';
import { orderAnswered } from '#services/competence/store/order-events.ts';
import { orderAnswerItem } from '#services/competence/store/order-items.ts';
import type { InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { OrderAnswering, OrderAnswerSent } from '#shared/shapes/municipal-order.ts';

/**
 * A training site's youth coordinator says how far somebody's course has come: yes or no to the order, the visit, the
 * start-up period, the evaluation meeting, the plan, a pause, the end. The order is the municipality's, so nothing of it
 * changes here: the answer is written in the partnership and told to the municipality, which applies or voids it. Which
 * municipality that is, the site's own row says. The own words stay in the answer; the event has codes and days.
 * Refusals: order-not-found, order-over, not-this-step, order-paused, order-not-paused, reported-already, stale-version,
 * fields-not-accepted.
 */
export async function answerOrder(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, orderId }: { readonly institutionId: InstitutionId; readonly orderId: OrderId },
  answering: OrderAnswering,
): Promise<Result<OrderAnswerSent, CompetenceRefusal>> {
  const found = await findSiteOrder(call, table, institutionId, orderId);
  if (!found.ok) return found;
  const { candidateId, municipality: owner } = found.value;
  const fault = faultOfAnswer(found.value, { answer: answering.answer, seen: answering.version });
  if (fault === 'order-changed-since') return refuse('stale-version');
  if (fault && fault !== 'no-consent') return refuse(fault);
  const sent = write(
    {
      ...{ answerId: call.newId('answer'), owner, about: orderId, institutionId, candidateId },
      ...{ seen: answering.version, sentBy: call.caller.personId },
    },
    answering,
    call.now,
  );
  if (!sent.ok) return sent;
  const { answerId, version, state } = sent.value;
  return commit(call, table, {
    writes: [insert(orderAnswerItem, sent.value)],
    events: [orderAnswered(sent.value)],
    about: [candidateId],
    answer: { answerId, version, state },
  });
}
