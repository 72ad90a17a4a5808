import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to the owner of a placement when its planned end has passed and nobody has said what became of it. */
export async function remindOfPlannedEnd(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'PlacementEndPassed'>,
): Promise<void> {
  const { candidateId, ownerId, endsOn } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'planned-end-passed',
    dueOn: endsOn,
    link: `${candidateLink(dependencies, candidateId)}/placering`,
  });
}
