import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Writes to the company's contact that the municipality asks about somebody who began with it half a year ago. Names nobody.
 * Nothing where the company has answered, or is not in the network any more.
 */
export async function tellOfStillThere(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'StillThereAsked'>,
): Promise<void> {
  if (!facts.waitsFor.includes('company')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  await network.messages.send({
    ...{ template: 'still-there-waits', link: `${network.publicOrigin}/virksomhed/stadig` },
    ...{ key: `${id}/${companyId}`, scope: network.table.scope, language: 'da', askedAt: instant(at) },
    ...{ recipientId: companyId, name, email, isReminder: facts.round !== 'asked' },
  });
}
