import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { heldConversation } from '#services/visitation/domain/planned-conversation.ts';
import { conversationChange } from '#services/visitation/store/conversation-change.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConversationChanged, ConversationHolding } from '#shared/shapes/planned-conversation.ts';

/**
 * A conversation was held, and nothing of the person's profile was written down by it. The first one is held by writing it
 * down (`hold-first-conversation`). Refusals: conversation-not-found, first-conversation-comes-first, conversation-is-over,
 * stale-version, fields-not-accepted (a day to come or long ago).
 */
export async function holdConversation(
  call: Call,
  visitation: VisitationStore,
  place: ConversationPlace,
  holding: ConversationHolding,
): Promise<Result<ConversationChanged, VisitationRefusal>> {
  const before = await findConversation(visitation, place);
  if (!before.ok) return before;
  const candidate = await visitation.table.fresh(candidateItem, place.candidateId);
  if (candidate?.state === 'referred') return refuse('first-conversation-comes-first');
  const after = heldConversation(before.value, holding, call.now);
  if (!after.ok) return after;
  const line = { kind: 'contact-held', on: holding.heldOn } as const;
  const becoming = {
    change: 'held',
    action: 'hold-conversation',
    before: before.value,
    after: after.value,
    line,
  } as const;
  return commit(call, visitation.table, await conversationChange(call, visitation, becoming));
}
