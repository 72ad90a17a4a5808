import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to whoever placed an order at a training site when a visit or a meeting is late, or the course ends soon. */
export async function remindOfOrder(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'OrderReminderDue'>,
): Promise<void> {
  const { candidateId, ownerId, orderId, reminder, dueOn } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'training-site-order',
    notice: reminder,
    dueOn,
    link: `${candidateLink(dependencies, candidateId)}/forloeb/${orderId}`,
  });
}
