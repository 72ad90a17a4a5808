import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Writes to the buddy, or to the company's contact where no buddy can be written to, that three short questions wait. Names
 * nobody. Nothing where the company has answered, or is not in the network any more.
 */
export async function tellOfCheckIn(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'CheckInAsked'>,
): Promise<void> {
  if (!facts.waitsFor.includes('workplace')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const buddy = await network.table.fresh(buddyItem, companyId, facts.buddyId);
  const to =
    buddy?.state === 'named' && buddy.email
      ? { recipientId: buddy.buddyId, name: buddy.name, email: buddy.email }
      : { recipientId: companyId, name: found.value.contact.name, email: found.value.contact.email };
  await network.messages.send({
    ...{ template: 'check-in-waits', link: `${network.publicOrigin}/virksomhed/tjek`, isReminder: facts.isReminder },
    ...{ key: `${id}/${to.recipientId}`, scope: network.table.scope, language: 'da', askedAt: instant(at) },
    ...to,
  });
}
