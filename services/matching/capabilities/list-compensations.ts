import { compensationView } from '#services/matching/domain/compensation-lines.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { compensationsOf } from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Compensations } from '#shared/shapes/compensation.ts';

/** Money for help at a placement, what begins last first. Refusal: placement-not-found. */
export async function listCompensations(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<Compensations, MatchingRefusal>> {
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const all = await compensationsOf(table, placementId);
  await recordViewing(call, table, [placement.candidateId]);
  return ok({ items: all.map(compensationView) });
}
