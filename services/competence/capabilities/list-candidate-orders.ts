import { orderLine } from '#services/competence/domain/order-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { OrderPage } from '#shared/shapes/municipal-order.ts';

/** A person's orders at training sites, the newest first. Refusal: cursor-not-valid. */
export function listCandidateOrders(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<OrderPage, CompetenceRefusal>> {
  const query = { kind: orderItem, index: 'orders-of', of: [candidateId], descending: true } as const;
  return pagedList(call, competence, page, query, (order) => orderLine(order, call.now));
}
