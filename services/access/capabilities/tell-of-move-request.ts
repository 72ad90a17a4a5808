import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/** Writes to the one who called a match meeting that the company asks for another time. */
export async function tellOfMoveRequest(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'MatchMeetingMoveAsked'>,
): Promise<void> {
  const { candidateId, meetingId, ownerId, companyName, startsAt } = event.facts;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'match-meeting-move-asked',
    companyName,
    startsAt: instant(startsAt),
    link: `${candidateLink(dependencies, candidateId)}/matchmoeder/${meetingId}`,
  });
}
