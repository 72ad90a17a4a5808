import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Guest } from '#shared/kernel/guests.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { guestListItem, invitedMeeting, tellGuests } from '#shared/runtime/guest-list.ts';

/**
 * Invites the workplace to a match meeting, or tells it that the meeting is moved or cancelled: its contact, and the
 * buddy where an e-mail is known.
 */
export async function inviteToMatchMeeting(
  network: ClusterNetworkStore,
  event: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const guests = await guestsOf(network, event.facts);
  await tellGuests(network.table, network.messages, event, invitedMeeting(event), guests);
}

/** More meetings ahead than this one workplace never has. */
const mostMeetingsAhead = 100;

/**
 * Brings the invitations of a workplace in step with its people: a new contact is invited to the meetings ahead, the one
 * before gets a cancellation, and so does a buddy who was withdrawn.
 */
export async function renewInvitations(
  network: ClusterNetworkStore,
  event: EventOf<'CompanyChanged' | 'BuddyWithdrawn'>,
): Promise<void> {
  const { companyId } = event.facts;
  const ahead = await network.table.list({
    kind: guestListItem,
    index: 'meetings-at',
    of: [companyId],
    from: instant(event.at),
    limit: mostMeetingsAhead,
  });
  for (const { meeting } of ahead.items) {
    await tellGuests(network.table, network.messages, event, meeting, await guestsOf(network, meeting));
  }
}

async function guestsOf(
  network: ClusterNetworkStore,
  { companyId, buddyId }: { companyId: string; buddyId?: string | undefined },
): Promise<Guest[]> {
  const found = await findCompany(network, toldCompany(companyId));
  if (!found.ok) return [];
  const buddy = buddyId ? await network.table.get(buddyItem, companyId, buddyId) : undefined;
  const { contact } = found.value;
  return [
    { recipientId: companyId, name: contact.name, email: contact.email },
    ...(buddy?.email ? [{ recipientId: buddy.buddyId, name: buddy.name, email: buddy.email }] : []),
  ];
}
