import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { sendLink } from '#services/cluster-network/store/sent-links.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { instant } from '#shared/kernel/time.ts';

/**
 * Writes to a company's contact that an agreement about a place waits for their signature: when it is sent, and once more
 * where it is still missing; where the law lets them sign by a link, with one of their own. Names nobody. Nothing where they have signed, or the company is not in the network any more.
 */
export async function tellOfAgreement(
  call: Call,
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'AgreementOffered' | 'AgreementLeftUnsigned'>,
): Promise<void> {
  if (!facts.missing.includes('company')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  const wanted = {
    companyId,
    recipientId: companyId,
    purpose: 'agreement',
    about: facts.agreementId,
    to: email,
  } as const;
  const signLink =
    facts.linkUntil && facts.byLink?.includes('company')
      ? await sendLink(call, network, { ...wanted, municipality: call.scope, validUntil: instant(facts.linkUntil) })
      : undefined;
  await network.messages.send({
    ...(signLink && { signLink }),
    template: 'agreement-waits',
    link: `${network.publicOrigin}/virksomhed/aftaler/${facts.agreementId}`,
    ...{ key: `${id}/${facts.companyId}`, scope: network.table.scope, recipientId: facts.companyId },
    ...{ name, email, language: 'da', askedAt: instant(at) },
  });
}
