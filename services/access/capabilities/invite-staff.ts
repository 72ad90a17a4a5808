import { memberOf } from '#services/access/store/people.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Guest } from '#shared/kernel/guests.ts';
import type { Call } from '#shared/runtime/call.ts';
import { invitedMeeting, tellGuests } from '#shared/runtime/guest-list.ts';
import type { StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/**
 * Invites the municipality's own people to a match meeting, or tells them that it is moved or cancelled, and whoever no
 * longer takes part. The candidate and the company are invited by the services that know their addresses.
 */
export async function inviteStaff(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const { ownerId, staffIds } = event.facts;
  const ids = [...new Set([ownerId, ...staffIds])];
  const guests = await Promise.all(ids.map((personId) => guestOf(call, dependencies, personId)));
  const table = dependencies.access.open(call.scope);
  await tellGuests(table, dependencies.messages, event, invitedMeeting(event), guests.flat());
}

async function guestOf(call: Call, { access }: StaffDependencies, personId: string): Promise<Guest[]> {
  const member = await memberOf(access, call.scope, personId);
  return member?.email ? [{ recipientId: personId, name: member.name, email: member.email }] : [];
}
