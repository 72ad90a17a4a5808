import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { register } from '#services/cluster-network/domain/opening.ts';
import {
  openingItem,
  whileNamed,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { OpeningFacts, OpeningSaved } from '#shared/shapes/opening.ts';
import { checkOpening } from '#services/cluster-network/store/check-opening.ts';

/**
 * A workplace offers places: matching hears of all that it compares.
 * Refusals: company-not-found, fields-not-accepted (buddy, municipality), buddy-already-withdrawn.
 */
export async function registerOpening(
  call: Call,
  network: ClusterNetworkStore,
  id: CompanyId,
  facts: OpeningFacts,
): Promise<Result<OpeningSaved, ClusterNetworkRefusal>> {
  const found = await findCompany(network, id);
  if (!found.ok) return found;
  const checked = await checkOpening(network, found.value, facts);
  if (!checked.ok) return checked;

  const act = { now: call.now, role: call.caller.role };
  const opening = register(call.newId('opening'), found.value, facts, act);
  const { openingId, companyId, companyName, version, state } = opening;
  return commit(call, network.table, {
    writes: [insert(openingItem, opening), whileNamed(checked.value)],
    events: [
      domainEvent(
        'OpeningRegistered',
        { id: openingId, version },
        { openingId, companyId, companyName, opening: facts },
      ),
    ],
    about: [],
    answer: { openingId, version, state },
  });
}
