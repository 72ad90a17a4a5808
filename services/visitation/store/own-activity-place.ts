import { toldId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { citizenNow } from './held-by-citizen.ts';
import { ownActivityItem } from './plan-items.ts';
import type { OpenVisitation, VisitationStore } from './visitation-store.ts';

/**
 * Where an answer of a person lies: with its sender, or with the citizen they turned out to be, after the CPR number was put
 * right. `call` is the platform in the municipality.
 */
export async function ownActivityPlace(
  call: Call,
  open: OpenVisitation,
  sent: { readonly sender: string; readonly answerId: string; readonly itemId: string; readonly candidateId: string },
): Promise<VisitationStore> {
  const store = open(asSender(call, sent.sender));
  if (await store.table.fresh(ownActivityItem, sent.itemId, sent.answerId)) return store;
  return open(asSender(call, await citizenNow(call, open, toldId('candidate', sent.candidateId))));
}
