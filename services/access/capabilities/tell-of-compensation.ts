import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to whoever drafted money for help at a workplace that it was granted or refused. */
export async function tellOfCompensation(
  call: Call,
  dependencies: StaffDependencies,
  { id, facts }: EventOf<'CompensationChanged'>,
): Promise<void> {
  const { state: notice, ownerId, candidateId, placementId, followsPause } = facts;
  if (!ownerId || followsPause || (notice !== 'granted' && notice !== 'refused')) return;
  await writeToStaff(call, dependencies, ownerId, id, {
    ...{ template: 'compensation-news', notice },
    link: `${candidateLink(dependencies, candidateId)}/placering/${placementId}/stoette`,
  });
}
