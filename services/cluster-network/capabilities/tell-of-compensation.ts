import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/** Writes to a company's contact that money for their help is granted, or stops. Names nobody; nothing where the company is not in the network any more. */
export async function tellOfCompensation(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'CompensationChanged'>,
): Promise<void> {
  const { state, companyId, followsPause } = facts;
  if (followsPause || (state !== 'granted' && state !== 'stopped')) return;
  const found = await findCompany(network, toldCompany(companyId));
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  await network.messages.send({
    ...{ template: 'compensation-news', notice: `company-${state}` },
    link: `${network.publicOrigin}/virksomhed/stoette`,
    ...{ key: `${id}/${companyId}`, scope: network.table.scope, recipientId: companyId },
    ...{ name, email, language: 'da', askedAt: instant(at) },
  });
}
