import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to whoever enrolled a person on a course when the person stays away. Why is not known here, and not asked. */
export async function remindOfAbsence(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'AbsenceSignalled'>,
): Promise<void> {
  const { candidateId, ownerId, on } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'absence-signalled',
    lastOn: on,
    link: candidateLink(dependencies, candidateId),
  });
}
