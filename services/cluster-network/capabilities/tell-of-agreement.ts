import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Writes to a company's contact that an agreement about a place waits for their signature: when it is sent, and once more
 * where it is still missing. Names nobody. Nothing where they have signed, or the company is not in the network any more.
 */
export async function tellOfAgreement(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'AgreementOffered' | 'AgreementLeftUnsigned'>,
): Promise<void> {
  if (!facts.missing.includes('company')) return;
  const found = await findCompany(network, toldCompany(facts.companyId));
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  await network.messages.send({
    template: 'agreement-waits',
    link: `${network.publicOrigin}/virksomhed/aftaler/${facts.agreementId}`,
    ...{ key: `${id}/${facts.companyId}`, scope: network.table.scope, recipientId: facts.companyId },
    ...{ name, email, language: 'da', askedAt: instant(at) },
  });
}
