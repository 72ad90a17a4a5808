import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { keptTime } from '#services/visitation/domain/planned-conversation.ts';
import { conversationChange } from '#services/visitation/store/conversation-change.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConversationChanged, ConversationTimeKeep } from '#shared/shapes/planned-conversation.ts';

/**
 * Keeps the time although the person asked for another; they read that it stays.
 * Refusals: conversation-not-found, conversation-is-over, no-move-request, stale-version.
 */
export async function keepConversationTime(
  call: Call,
  visitation: VisitationStore,
  place: ConversationPlace,
  { version }: ConversationTimeKeep,
): Promise<Result<ConversationChanged, VisitationRefusal>> {
  const before = await findConversation(visitation, place);
  if (!before.ok) return before;
  const after = keptTime(before.value, version);
  if (!after.ok) return after;
  const line = { kind: 'conversation-time-kept' } as const;
  const becoming = {
    change: 'time-kept',
    action: 'keep-conversation-time',
    before: before.value,
    after: after.value,
    line,
  } as const;
  return commit(call, visitation.table, await conversationChange(call, visitation, becoming));
}
