import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { conversationView } from '#services/visitation/domain/conversation-views.ts';
import { conversationFor } from '#services/visitation/domain/shown-to-role.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { ConversationView } from '#shared/shapes/planned-conversation.ts';

/** One conversation with a person, and what they answered; logged before the answer. Refusal: conversation-not-found. */
export async function openConversation(
  call: Call,
  visitation: VisitationStore,
  place: ConversationPlace,
): Promise<Result<ConversationView, VisitationRefusal>> {
  const found = await findConversation(visitation, place);
  if (!found.ok) return found;
  await recordViewing(call, visitation.table, [place.candidateId]);
  return ok(conversationFor(call.caller, conversationView(found.value)));
}
