import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/** Writes to the owner of a placement on the day the six-month check falls due. */
export async function remindOfSixMonthCheck(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'SixMonthCheckFellDue'>,
): Promise<void> {
  const { candidateId, ownerId, dueOn } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'six-month-check-due',
    dueOn,
    link: `${candidateLink(dependencies, candidateId)}/placering`,
  });
}
