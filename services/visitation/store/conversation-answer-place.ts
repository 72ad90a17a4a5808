import { toldId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { citizenNow } from './held-by-citizen.ts';
import { conversationAnswerItem } from './my-conversation-items.ts';
import type { OpenVisitation, VisitationStore } from './visitation-store.ts';

/** An answer to a conversation, by who sent it and what it is to. */
export type AnswerSent = {
  readonly sender: string;
  readonly answerId: string;
  readonly candidateId: string;
  readonly conversationId: string;
};

/**
 * Where an answer lies: with its sender, or where the person turned out to be another citizen, with that one. `call` is the
 * platform in the municipality.
 */
export async function answerPlace(
  call: Call,
  open: OpenVisitation,
  { sender, answerId, candidateId, conversationId }: AnswerSent,
): Promise<VisitationStore> {
  const store = open(asSender(call, sender));
  if (await store.table.fresh(conversationAnswerItem, conversationId, answerId)) return store;
  return open(asSender(call, await citizenNow(call, open, toldId('candidate', candidateId))));
}
