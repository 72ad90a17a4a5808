import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { openingTable } from '#services/cluster-network/domain/opening-states.ts';
import { change } from '#services/cluster-network/domain/opening.ts';
import {
  openingItem,
  whileNamed,
  type ClusterNetworkStore,
} from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany, findOpening } from '#services/cluster-network/store/find.ts';
import type { CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { OpeningChange, OpeningSaved } from '#shared/shapes/opening.ts';
import { checkOpening } from '#services/cluster-network/store/check-opening.ts';

/**
 * An opening as it shall be from now on, open or paused.
 * Refusals: opening-not-found, opening-already-closed, stale-version, fields-not-accepted (buddy, municipality),
 * places-below-taken, buddy-already-withdrawn.
 */
export async function changeOpening(
  call: Call,
  network: ClusterNetworkStore,
  id: CompanyId,
  opening: OpeningId,
  { version: seen, ...facts }: OpeningChange,
): Promise<Result<OpeningSaved, ClusterNetworkRefusal>> {
  const found = await findOpening(network, id, opening);
  if (!found.ok) return found;
  const before = found.value;
  const changed = change(before, facts, { now: call.now, role: call.caller.role });
  if (!changed.ok) return changed;
  if (before.version !== seen) return refuse('stale-version');
  const company = await findCompany(network, id);
  if (!company.ok) return company;
  const checked = await checkOpening(network, company.value, facts);
  if (!checked.ok) return checked;

  const { openingId, companyId, companyName, version, state } = changed.value;
  return commit(call, network.table, {
    writes: [
      replace(openingItem, before, changed.value, priorStates(openingTable, 'change-opening')),
      whileNamed(checked.value),
    ],
    events: [
      domainEvent('OpeningChanged', { id: openingId, version }, { openingId, companyId, companyName, opening: facts }),
    ],
    about: [],
    answer: { openingId, version, state },
  });
}
