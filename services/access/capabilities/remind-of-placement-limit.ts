import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to the owner of a placement some days before it is as long as it may be. */
export async function remindOfPlacementLimit(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'PlacementLimitNeared'>,
): Promise<void> {
  const { candidateId, ownerId, limitOn } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'placement-limit-nears',
    dueOn: limitOn,
    link: `${candidateLink(dependencies, candidateId)}/placering`,
  });
}
