import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { cancelConversation as cancelled } from '#services/visitation/domain/planned-conversation.ts';
import { conversationChange } from '#services/visitation/store/conversation-change.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConversationChanged, ConversationCancel } from '#shared/shapes/planned-conversation.ts';

/**
 * Calls a conversation off; whoever was invited is told. Refusals: conversation-not-found, conversation-is-over, stale-version.
 */
export async function cancelConversation(
  call: Call,
  visitation: VisitationStore,
  place: ConversationPlace,
  cancel: ConversationCancel,
): Promise<Result<ConversationChanged, VisitationRefusal>> {
  const before = await findConversation(visitation, place);
  if (!before.ok) return before;
  const after = cancelled(before.value, cancel);
  if (!after.ok) return after;
  const line = { kind: 'conversation-cancelled', reason: cancel.reason } as const;
  const becoming = {
    change: 'cancelled',
    action: 'cancel-conversation',
    before: before.value,
    after: after.value,
    line,
  } as const;
  return commit(call, visitation.table, await conversationChange(call, visitation, becoming));
}
