import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Thanks the company's contact for a place that has ended, and asks how they see it. Names nobody. Nothing where the company is
 * not asked, or is not in the network any more.
 */
export async function tellOfLookBack(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'LookBackChanged'>,
): Promise<void> {
  if (facts.move !== 'asked' || !facts.asks.includes('company')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const to = { recipientId: companyId, name: found.value.contact.name, email: found.value.contact.email };
  const key = `${id}/${companyId}`;
  const link = `${network.publicOrigin}/virksomhed/tilbage`;
  const about = { key, link, scope: network.table.scope, askedAt: instant(at) };
  await network.messages.send({ ...about, ...to, template: 'look-back-waits', language: 'da' });
}
