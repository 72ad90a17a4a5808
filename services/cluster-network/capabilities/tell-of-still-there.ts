import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { sendLink } from '#services/cluster-network/store/sent-links.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, type CompanyId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Writes to the company's contact that the municipality asks about somebody who began with it half a year ago, with
 * a link of their own to answer by; by e-mail, and reminded by a text to the telephone too, which may be one that takes none.
 * Names nobody. Nothing where the company has answered, or is not in the network any more. `call`
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
  const { name, email, phone } = found.value.contact;
  const isReminder = facts.round !== 'asked';
  const about = { companyId, about: `${facts.placementId}/${facts.dueOn}`, linkUntil: facts.linkUntil };
  const message = {
    ...{ link: `${network.publicOrigin}/virksomhed/stadig`, name, isReminder },
    ...{ scope: network.table.scope, recipientId: companyId, language: 'da' as const, askedAt: instant(at) },
  };
  await network.messages.send({
    ...{ ...message, template: 'still-there-waits', email, key: `${id}/${companyId}` },
    ...(await ownLink(call, network, { ...about, to: email })),
  });
  if (!isReminder) return;
  await network.messages.send({
    ...{ ...message, template: 'still-there-text', phone, key: `${id}/${companyId}/text` },
    ...(await ownLink(call, network, { ...about, to: phone })),
  });
}

/** A link to answer by, for one address; none where the event says of no time for one. */
async function ownLink(
  call: Call,
  network: ClusterNetworkStore,
  {
    companyId,
    about,
    to,
    linkUntil,
  }: {
    readonly companyId: CompanyId;
    readonly about: string;
    readonly to: string;
    readonly linkUntil?: string | undefined;
  },
): Promise<{ readonly ownLink?: string }> {
  if (!linkUntil) return {};
  const wanted = { companyId, recipientId: companyId, purpose: 'still-there', about, to } as const;
  const validUntil = instant(linkUntil);
  return { ownLink: await sendLink(call, network, { ...wanted, municipality: call.scope, validUntil }) };
}
