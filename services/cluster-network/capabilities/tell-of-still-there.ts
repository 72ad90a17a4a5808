import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { sendLink } from '#services/cluster-network/store/sent-links.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Writes to the company's contact that the municipality asks about somebody who began with it half a year ago, with
 * a link of their own to answer by. Names nobody. Nothing where the company has answered, or is not in the network any more. `call`
 * is the platform in the municipality that asks.
 */
export async function tellOfStillThere(
  call: Call,
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'StillThereAsked'>,
): Promise<void> {
  if (!facts.waitsFor.includes('company')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  const about = `${facts.placementId}/${facts.dueOn}`;
  const wanted = { companyId, recipientId: companyId, purpose: 'still-there', about, to: email } as const;
  const ownLink =
    facts.linkUntil &&
    (await sendLink(call, network, { ...wanted, municipality: call.scope, validUntil: instant(facts.linkUntil) }));
  await network.messages.send({
    ...(ownLink && { ownLink }),
    ...{ template: 'still-there-waits', link: `${network.publicOrigin}/virksomhed/stadig` },
    ...{ key: `${id}/${companyId}`, scope: network.table.scope, language: 'da', askedAt: instant(at) },
    ...{ recipientId: companyId, name, email, isReminder: facts.round !== 'asked' },
  });
}
