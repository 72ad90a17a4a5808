import { statesBefore, type OpeningAction } from '#services/cluster-network/domain/opening-states.ts';
import { move } from '#services/cluster-network/domain/opening.ts';
import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findOpening } from '#services/cluster-network/store/find.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { OpeningSaved } from '#shared/shapes/opening.ts';

/** Which opening is meant, and the version it was seen in. */
export type OpeningMeant = { readonly companyId: string; readonly openingId: string; readonly version: number };

const toldAs = {
  pause: 'OpeningPaused',
  reopen: 'OpeningReopened',
  close: 'OpeningClosed',
} as const satisfies Partial<Record<OpeningAction, string>>;

/**
 * Moves an opening along its table of states; what pausing, reopening and closing have in common.
 * Refusals: opening-not-found, opening-already-(open|paused|closed), role-may-not, stale-version.
 */
export async function moveOpening(
  call: Call,
  network: ClusterNetworkStore,
  meant: OpeningMeant,
  action: keyof typeof toldAs,
): Promise<Result<OpeningSaved>> {
  const found = await findOpening(network, meant.companyId, meant.openingId);
  if (!found.ok) return found;
  const before = found.value;
  const moved = move(before, action, { now: call.now, role: call.caller.role });
  if (!moved.ok) return moved;
  if (before.version !== meant.version) return refuse('stale-version');

  const { openingId, companyId, version, state } = moved.value;
  return commit(call, network.table, {
    writes: [replace(openingItem, before, moved.value, statesBefore(action))],
    events: [domainEvent(toldAs[action], { id: openingId, version }, { openingId, companyId })],
    about: [],
    answer: { openingId, version, state },
  });
}
