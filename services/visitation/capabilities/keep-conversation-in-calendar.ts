import { showInCalendar } from '#services/visitation/store/calendar-items.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ConversationState } from '#shared/shapes/planned-conversation.ts';

const inNoCalendar: readonly ConversationState[] = ['cancelled', 'no-show'];

/**
 * Shows a conversation in the calendars of the staff who hold it and take part, and takes it out when it is called off. The
 * newest that is known is shown, whatever order news comes in.
 */
export async function keepConversationInCalendar(visitation: VisitationStore, place: ConversationPlace): Promise<void> {
  const found = await findConversation(visitation, place);
  if (!found.ok) return;
  const { conversationId: entryId, version, state, startsAt, minutes, place: where, candidateId, ...who } = found.value;
  await showInCalendar(visitation.table, {
    ...{ entryId, version, kind: 'conversation', startsAt, minutes, candidateId },
    ...(where && { place: where }),
    staffIds: inNoCalendar.includes(state) ? [] : [who.holderId, ...who.staffIds],
  });
}
