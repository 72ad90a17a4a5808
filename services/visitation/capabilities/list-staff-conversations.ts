import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { conversationLine } from '#services/visitation/domain/conversation-views.ts';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { endOfDay, instantIn } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type PageOf } from '#shared/runtime/paged-list.ts';
import type { ConversationItem, StaffConversationQuery } from '#shared/shapes/planned-conversation.ts';

/** The conversations that one of the staff holds between two days, in their order. Refusal: cursor-not-valid. */
export async function listStaffConversations(
  call: Call,
  visitation: VisitationStore,
  { from, to, holder = call.caller.personId, ...ask }: StaffConversationQuery,
): Promise<Result<PageOf<ConversationItem>, VisitationRefusal>> {
  const within = { from: instantIn(from), to: endOfDay(to) };
  const name = ['conversations-of', holder, from, to].join('/');
  const list = { kind: plannedConversationItem, index: 'conversations-of', of: [holder], name, ...within } as const;
  return pagedList(call, visitation, ask, list, conversationLine);
}
