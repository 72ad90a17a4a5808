import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { addressMark, sentLinkItem } from '#services/cluster-network/store/sent-links.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { remove } from '#shared/runtime/write.ts';

/** More than a company is sent at a time. */
const most = 200;

/**
 * A company has another contact: links that went to the one before open nothing any more. Whoever owns what they open is told, and
 * asks anew where there is still something to answer. `call` is the platform in the partnership.
 */
export async function endFormerLinks(call: Call, network: ClusterNetworkStore, told: string): Promise<void> {
  const companyId = toldCompany(told);
  const { table, keys } = network;
  const { items } = await table.list({ kind: sentLinkItem, of: [companyId], fresh: true, limit: most });
  const ofContact = items.filter(({ recipientId }) => recipientId === companyId);
  if (ofContact.length === 0) return;
  const found = await findCompany(network, companyId);
  const now = found.ok ? addressMark(await keys(), found.value.contact.email) : undefined;
  const former = ofContact.filter(({ sentTo }) => sentTo !== now);
  if (former.length === 0) return;
  const digests = former.map(({ digest }) => digest);
  await saveCaused(call, table, {
    writes: former.map(({ digest }) => remove(sentLinkItem, companyId, digest)),
    events: [domainEvent('CompanyLinksEnded', { id: `links/${call.requestId}`, version: 1 }, { companyId, digests })],
  });
}
