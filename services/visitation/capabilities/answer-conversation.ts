import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myConversationItem } from '#services/visitation/store/my-conversation-items.ts';
import { sendConversationAnswer } from '#services/visitation/store/send-conversation-answer.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ConversationId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConversationAnswer, ConversationAnswerSent } from '#shared/shapes/conversation-answer.ts';

/**
 * The person says yes to a conversation, asks for another time, or says no. The conversation is the municipality's, so nothing
 * of it changes here: the answer lies with the person, and the municipality applies or voids it. Refusals:
 * conversation-not-found, conversation-is-over, conversation-has-begun, stale-version, fields-not-accepted.
 */
export async function answerConversation(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  conversationId: ConversationId,
  said: ConversationAnswer,
): Promise<Result<ConversationAnswerSent, VisitationRefusal>> {
  const row = await table.fresh(myConversationItem, conversationId);
  if (!row) return refuse('conversation-not-found');
  const sent = sendConversationAnswer(call, row, said);
  return sent.ok ? commit(call, table, sent.value) : sent;
}
