import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { CompanionVoid } from '#shared/shapes/companion.ts';
import { companionAnswerItem } from './companion-items.ts';
import { citizenNow } from './held-by-citizen.ts';
import type { OpenVisitation, VisitationStore } from './visitation-store.ts';

/** What is told of an answer that was taken in, or could not be used. */
export function settledCompanion(
  { scope: sender, facts: { answerId, candidateId } }: EventOf<'CompanionAnswered'>,
  because?: CompanionVoid,
): DomainEvent {
  const outcome = because ? 'void' : 'accepted';
  return domainEvent(
    'CompanionAnswerSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, candidateId, ...(because && { because }) },
  );
}

/** Where an answer lies: with its sender, or with the citizen the person turned out to be. `call` is the municipality's. */
export async function companionAnswerPlace(
  call: Call,
  open: OpenVisitation,
  sent: { readonly sender: string; readonly answerId: string; readonly candidateId: string },
): Promise<VisitationStore> {
  const store = open(asSender(call, sent.sender));
  if (await store.table.fresh(companionAnswerItem, sent.candidateId, sent.answerId)) return store;
  return open(asSender(call, await citizenNow(call, open, toldId('candidate', sent.candidateId))));
}
