import type { Company } from '#services/cluster-network/domain/company.ts';
import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { sendLink } from '#services/cluster-network/store/sent-links.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Writes to the buddy, or to the company's contact where no buddy can be written to, that three short questions wait, with a link
 * of their own to answer by; a buddy without an e-mail is sent a text. Names nobody. Nothing where the company has answered, or is
 * not in the network any more. `call` is the platform in the municipality that asks.
 */
export async function tellOfCheckIn(
  call: Call,
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'CheckInAsked'>,
): Promise<void> {
  if (!facts.waitsFor.includes('workplace')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const { recipientId, name, ...address } = await whoIsAsked(network, found.value, facts.buddyId);
  const to = 'email' in address ? address.email : address.phone;
  const about = `${facts.placementId}/${facts.askedOn}`;
  const wanted = { companyId, recipientId, purpose: 'check-in', about, to, municipality: call.scope } as const;
  const ownLink =
    facts.linkUntil && (await sendLink(call, network, { ...wanted, validUntil: instant(facts.linkUntil) }));
  const message = {
    ...{ link: `${network.publicOrigin}/virksomhed/tjek`, isReminder: facts.isReminder },
    ...(ownLink && { ownLink }),
    ...{ key: `${id}/${recipientId}`, scope: network.table.scope, language: 'da' as const, askedAt: instant(at) },
    ...{ recipientId, name },
  } as const;
  if ('email' in address) await network.messages.send({ ...message, template: 'check-in-waits', ...address });
  else await network.messages.send({ ...message, template: 'check-in-text', ...address });
}

type Asked = { readonly recipientId: string; readonly name: string } & (
  { readonly email: string } | { readonly phone: string }
);

async function whoIsAsked(
  { table }: ClusterNetworkStore,
  { companyId, contact }: Company,
  buddyId: string,
): Promise<Asked> {
  const buddy = await table.fresh(buddyItem, companyId, buddyId);
  if (buddy?.state === 'named') {
    const of = { recipientId: buddy.buddyId, name: buddy.name };
    if (buddy.email) return { ...of, email: buddy.email };
    if (buddy.phone) return { ...of, phone: buddy.phone };
  }
  return { recipientId: companyId, name: contact.name, email: contact.email };
}
