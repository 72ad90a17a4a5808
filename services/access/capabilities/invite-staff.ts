import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { instant } from '#shared/kernel/time.ts';
import { writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/**
 * Invites the municipality's own people to a match meeting, or tells them that it is moved or cancelled. The candidate
 * and the company are invited by the services that know their addresses.
 */
export async function inviteStaff(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const { meetingId, startsAt, minutes, place, companyName, sequence, cancelled, ownerId, staffIds } = event.facts;
  for (const personId of new Set([ownerId, ...staffIds])) {
    await writeToStaff(call, dependencies, personId, event.id, {
      template: 'match-meeting-invitation',
      meetingId,
      startsAt: instant(startsAt),
      minutes,
      place,
      companyName,
      sequence,
      cancelled,
    });
  }
}
