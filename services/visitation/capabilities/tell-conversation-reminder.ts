import { reminderAt } from '#services/visitation/domain/conversation-times.ts';
import { conversationDue } from '#services/visitation/store/conversation-items.ts';
import { findConversation } from '#services/visitation/store/find-conversation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';

/** Tells that it is the day before a conversation; nothing where it was moved, declined, cancelled or held meanwhile. */
export async function tellConversationReminder(visitation: VisitationStore, row: DueRow): Promise<Due> {
  const [candidateId, conversationId] = conversationDue(row.about);
  const found = await findConversation(visitation, { candidateId, conversationId });
  if (!found.ok) return {};
  const { state, startsAt, version } = found.value;
  if (!isOpen(state) || state === 'declined' || reminderAt(startsAt) !== row.dueAt) return {};
  const facts = { candidateId, conversationId, startsAt };
  return { events: [domainEvent('ConversationReminderFellDue', { id: conversationId, version }, facts)] };
}
