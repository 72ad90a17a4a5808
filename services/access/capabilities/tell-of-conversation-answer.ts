import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { conversationAnswerNotices } from '#shared/shapes/message.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/**
 * Writes to whoever holds a conversation that the person said no to it, or asks for another time: somebody has to act. Of
 * everything else they did it themselves, or nothing is to be done.
 */
export async function tellOfConversationAnswer(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'ConversationChanged'>,
): Promise<void> {
  const { candidateId, conversationId, change, holderId, startsAt } = event.facts;
  const notice = conversationAnswerNotices.find((one) => one === change);
  if (!notice) return;
  await writeToStaff(call, dependencies, holderId, event.id, {
    template: 'conversation-answered',
    notice,
    startsAt: instant(startsAt),
    link: `${candidateLink(dependencies, candidateId)}/samtaler/${conversationId}`,
  });
}
