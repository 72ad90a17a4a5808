import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/** Writes to the owner of a case that a yes of the person ends soon, while there is time to talk about it. */
export async function tellOfConsentEnd(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'ConsentEndNeared'>,
): Promise<void> {
  const { candidateId, ownerId, until } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'consent-ends-soon',
    dueOn: until,
    link: `${candidateLink(dependencies, candidateId)}/samtykker`,
  });
}
