import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import { openingTable } from '#services/cluster-network/domain/opening-states.ts';
import { move } from '#services/cluster-network/domain/opening.ts';
import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findOpening } from '#services/cluster-network/store/find.ts';
import type { CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { OpeningSaved } from '#shared/shapes/opening.ts';

/** Which opening is meant, and the version it was seen in. */
export type OpeningMeant = { readonly companyId: CompanyId; readonly openingId: OpeningId; readonly version: number };

type Move = (
  call: Call,
  network: ClusterNetworkStore,
  meant: OpeningMeant,
) => Promise<Result<OpeningSaved, ClusterNetworkRefusal>>;

/*
 * Moves of an opening along its table of states, which change nothing but its state.
 * Refusals: opening-not-found, opening-already-(open|paused|closed), role-may-not, stale-version.
 */

/** Nobody is proposed for the opening until it is reopened; those who have a place keep it. */
export const pauseOpening: Move = (...asked) => moveOpening('pause-opening', 'OpeningPaused', ...asked);

/** A paused opening takes people again. */
export const reopenOpening: Move = (...asked) => moveOpening('reopen-opening', 'OpeningReopened', ...asked);

/** The opening takes nobody any more, for good; those who have a place keep it. */
export const closeOpening: Move = (...asked) => moveOpening('close-opening', 'OpeningClosed', ...asked);

async function moveOpening(
  action: 'pause-opening' | 'reopen-opening' | 'close-opening',
  toldAs: 'OpeningPaused' | 'OpeningReopened' | 'OpeningClosed',
  ...[call, network, meant]: Parameters<Move>
): Promise<Result<OpeningSaved, ClusterNetworkRefusal>> {
  const found = await findOpening(network, meant.companyId, meant.openingId);
  if (!found.ok) return found;
  const before = found.value;
  const moved = move(before, action, { now: call.now, role: call.caller.role });
  if (!moved.ok) return moved;
  if (before.version !== meant.version) return refuse('stale-version');

  const { openingId, companyId, version, state } = moved.value;
  return commit(call, network.table, {
    writes: [replace(openingItem, before, moved.value, priorStates(openingTable, action))],
    events: [domainEvent(toldAs, { id: openingId, version }, { openingId, companyId })],
    about: [],
    answer: { openingId, version, state },
  });
}
