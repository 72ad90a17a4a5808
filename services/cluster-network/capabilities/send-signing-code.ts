import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { sentCodeItem, sentLinkItem, wordOf } from '#services/cluster-network/store/sent-links.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { signingCodeOf, signingDigest } from '#shared/runtime/signing-code.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import { insert } from '#shared/runtime/write.ts';

/**
 * Sends the code that a link to an agreement needs to the telephone of the company's contact, and to no other; tells a digest of it
 * that nobody can find it by without the link. `call` is the platform in the partnership.
 */
export async function sendSigningCode(
  call: Call,
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'SigningCodeAsked'>,
): Promise<void> {
  if (!facts.companyId) return;
  const { codeId, linkDigest } = facts;
  const companyId = toldCompany(facts.companyId);
  const link = await network.table.fresh(sentLinkItem, companyId, linkDigest);
  const found = await findCompany(network, companyId);
  if (!link || !found.ok) return;
  const { name, phone } = found.value.contact;
  const secret = await network.keys();
  const code = signingCodeOf(secret.fingerprint('signing-code', codeId));
  const digest = signingDigest(code, wordOf(secret, link), codeId);
  await takeIn(call, network.table, insert(sentCodeItem, { companyId, codeId, sentAt: call.now }), {
    writes: [],
    events: [domainEvent('CompanyCodeIssued', { id: codeId, version: 1 }, { companyId, codeId, linkDigest, digest })],
  });
  await network.messages.send({
    ...{ template: 'signing-code-text', code, phone, name, language: 'da', askedAt: instant(at) },
    ...{ key: `${id}/${companyId}`, scope: network.table.scope, recipientId: companyId },
  });
}
