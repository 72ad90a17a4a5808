import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myConversationItem, withOwnAnswer } from '#services/visitation/store/my-conversation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ConversationId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';

/** One of the person's own conversations, and what they answered. Refusal: conversation-not-found. */
export async function openMyConversation(
  { table }: Pick<VisitationStore, 'table'>,
  conversationId: ConversationId,
): Promise<Result<MyConversation, VisitationRefusal>> {
  const row = await table.fresh(myConversationItem, conversationId);
  return row ? ok(await withOwnAnswer(table, row)) : refuse('conversation-not-found');
}
