import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { OpeningSaved } from '#shared/shapes/opening.ts';
import { moveOpening, type OpeningMeant } from './move-opening.ts';

/** Nobody is proposed for the opening until it is reopened; those who have a place keep it. Refusals: those of `moveOpening`. */
export function pauseOpening(
  call: Call,
  network: ClusterNetworkStore,
  meant: OpeningMeant,
): Promise<Result<OpeningSaved>> {
  return moveOpening(call, network, meant, 'pause');
}
