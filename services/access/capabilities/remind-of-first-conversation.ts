import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/** Writes to the owner of a candidate whose first conversation was not held in time. */
export async function remindOfFirstConversation(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'FirstConversationOverdue'>,
): Promise<void> {
  const { candidateId, ownerId, dueOn } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'first-conversation-overdue',
    dueOn,
    link: candidateLink(dependencies, candidateId),
  });
}
