import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';

type Guest = { readonly recipientId: string; readonly name: string; readonly email: string };

/**
 * Invites the workplace to a match meeting, or tells it that the meeting is moved or cancelled: its contact, and the
 * buddy where an e-mail is known. The same event asks for the same message, which is sent once.
 */
export async function inviteToMatchMeeting(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const { meetingId, startsAt, minutes, place, companyName, sequence, cancelled } = facts;
  for (const guest of await guestsOf(network, facts)) {
    await network.messages.send({
      ...guest,
      template: 'match-meeting-invitation',
      key: `${id}/${guest.recipientId}`,
      scope: network.table.scope,
      language: 'da',
      askedAt: instant(at),
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

async function guestsOf(
  network: ClusterNetworkStore,
  { companyId, buddyId }: { companyId: string; buddyId?: string | undefined },
): Promise<Guest[]> {
  const found = await findCompany(network, companyId);
  if (!found.ok) return [];
  const buddy = buddyId ? await network.table.get(buddyItem, companyId, buddyId) : undefined;
  const { contact } = found.value;
  const alsoBuddy = buddy?.email && buddy.email.toLowerCase() !== contact.email.toLowerCase();
  return [
    { recipientId: companyId, name: contact.name, email: contact.email },
    ...(alsoBuddy ? [{ recipientId: buddy.buddyId, name: buddy.name, email: buddy.email as string }] : []),
  ];
}
