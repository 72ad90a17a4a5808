import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { buddyTable, withdraw, type Buddy } from '#services/cluster-network/domain/buddy.ts';
import {
  buddyItem,
  openingItem,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { findBuddy } from '#services/cluster-network/store/find.ts';
import type { CompanyId, BuddyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { BuddySaved, VersionSeen } from '#shared/shapes/company.ts';

/** The latest openings of a company; older ones still open are rare, and matching checks the buddy again. */
const openingsLookedAt = 100;

/**
 * A colleague is a buddy no longer: how to reach them is forgotten at once. An opening always has a buddy, so those
 * open or paused need another first. Refusals: buddy-not-found, buddy-already-withdrawn, stale-version,
 * buddy-has-openings.
 */
export async function withdrawBuddy(
  call: Call,
  network: ClusterNetworkStore,
  id: CompanyId,
  buddyId: BuddyId,
  { version: seen }: VersionSeen,
): Promise<Result<BuddySaved, ClusterNetworkRefusal>> {
  const found = await findBuddy(network, id, buddyId);
  if (!found.ok) return found;
  const before = found.value;
  if (before.state === 'withdrawn') return refuse('buddy-already-withdrawn');
  if (before.version !== seen) return refuse('stale-version');
  const openings = await openingsWith(network, before);
  if (openings > 0) return refuse('buddy-has-openings', { values: { openings } });

  const after = withdraw(before);
  const { companyId, version } = after;
  return commit(call, network.table, {
    writes: [replace(buddyItem, before, after, priorStates(buddyTable, 'withdraw-buddy'))],
    events: [domainEvent('BuddyWithdrawn', { id: after.buddyId, version }, { companyId, buddyId: after.buddyId })],
    about: [],
    answer: { buddyId: after.buddyId, version },
  });
}

async function openingsWith(
  { table }: ClusterNetworkStore,
  { companyId, buddyId }: Pick<Buddy, 'companyId' | 'buddyId'>,
): Promise<number> {
  const page = await table.list({
    kind: openingItem,
    index: 'openings-of',
    of: [companyId],
    descending: true,
    limit: openingsLookedAt,
  });
  return page.items.filter(({ state, opening }) => state !== 'closed' && opening.buddyId === buddyId).length;
}
