import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findOpening } from '#services/cluster-network/store/find.ts';
import type { CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { openingView } from '#services/cluster-network/domain/opening-views.ts';

/** One opening in full, with its free places. Shows nobody. Refusal: opening-not-found. */
export async function openOpening(
  network: ClusterNetworkStore,
  companyId: CompanyId,
  openingId: OpeningId,
): Promise<Result<OpeningView, ClusterNetworkRefusal>> {
  const found = await findOpening(network, companyId, openingId);
  return found.ok ? ok(openingView(found.value)) : found;
}
