import { buddyItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { addressMark, sentLinkItem } from '#services/cluster-network/store/sent-links.ts';
import { toldCompany, type CompanyId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { remove } from '#shared/runtime/write.ts';

/** More than a company is sent at a time. */
const most = 200;

/**
 * A company has another contact, or a buddy no longer: links that went to the one before open nothing any more. Whoever owns what they open is told, and
 * asks anew where there is still something to answer. `call` is the platform in the partnership.
 */
export async function endFormerLinks(call: Call, network: ClusterNetworkStore, told: string): Promise<void> {
  const companyId = toldCompany(told);
  const { table, keys } = network;
  const { items } = await table.list({ kind: sentLinkItem, of: [companyId], fresh: true, limit: most });
  if (items.length === 0) return;
  const secret = await keys();
  const reached = new Map<string, readonly string[]>();
  for (const recipientId of new Set(items.map((link) => link.recipientId)))
    reached.set(
      recipientId,
      (await addressesOf(network, companyId, recipientId)).map((to) => addressMark(secret, to)),
    );
  const former = items.filter(({ recipientId, sentTo }) => !reached.get(recipientId)?.includes(sentTo));
  if (former.length === 0) return;
  const digests = former.map(({ digest }) => digest);
  await saveCaused(call, table, {
    writes: former.map(({ digest }) => remove(sentLinkItem, companyId, digest)),
    events: [domainEvent('CompanyLinksEnded', { id: `links/${call.requestId}`, version: 1 }, { companyId, digests })],
  });
}

/** Where somebody at a company is written to now; nowhere once they are a buddy no longer. */
async function addressesOf(
  network: ClusterNetworkStore,
  companyId: CompanyId,
  recipientId: string,
): Promise<readonly string[]> {
  if (recipientId === companyId) {
    const found = await findCompany(network, companyId);
    return found.ok ? [found.value.contact.email, found.value.contact.phone] : [];
  }
  const buddy = await network.table.fresh(buddyItem, companyId, recipientId);
  return [buddy?.email, buddy?.phone].flatMap((to) => (to ? [to] : []));
}
