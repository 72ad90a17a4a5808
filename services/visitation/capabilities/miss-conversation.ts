import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { missedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { conversationChange } from '#services/visitation/store/conversation-change.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConversationChanged, ConversationMissed } from '#shared/shapes/planned-conversation.ts';

/**
 * The person was not there, with the reason as far as it is known. What follows is a new conversation to be planned, and nothing else.
 * Refusals: conversation-not-found, conversation-is-over, conversation-not-begun, stale-version.
 */
export async function missConversation(
  call: Call,
  visitation: VisitationStore,
  place: ConversationPlace,
  missed: ConversationMissed,
): Promise<Result<ConversationChanged, VisitationRefusal>> {
  const before = await findConversation(visitation, place);
  if (!before.ok) return before;
  const after = missedConversation(before.value, missed, call.now);
  if (!after.ok) return after;
  const line = { kind: 'conversation-missed', reason: missed.reason } as const;
  const becoming = {
    change: 'missed',
    action: 'miss-conversation',
    before: before.value,
    after: after.value,
    line,
  } as const;
  return commit(call, visitation.table, await conversationChange(call, visitation, becoming));
}
