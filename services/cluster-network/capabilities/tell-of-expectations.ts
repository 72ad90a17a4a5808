import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Writes to a company's contact that the person has said yes to what was agreed at a match meeting, and that it waits for
 * theirs. Names nobody. Nothing where it waits for somebody else, or the company is not in the network any more.
 */
export async function tellOfExpectations(
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'AlignmentTalkChanged'>,
): Promise<void> {
  if (facts.waitsFor !== 'company') return;
  const found = await findCompany(network, toldCompany(facts.companyId));
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  await network.messages.send({
    template: 'expectations-wait',
    link: `${network.publicOrigin}/virksomhed/moeder/${facts.meetingId}/forventninger`,
    ...{ key: `${id}/${facts.companyId}`, scope: network.table.scope, recipientId: facts.companyId },
    ...{ name, email, language: 'da', askedAt: instant(at) },
  });
}
