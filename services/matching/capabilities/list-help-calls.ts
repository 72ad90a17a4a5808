import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { helpCallsOf } from '#services/matching/store/help-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { HelpCalls } from '#shared/shapes/help-call.ts';

/** The calls for help of a placement, the newest first. Refusal: placement-not-found. */
export async function listHelpCalls(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<HelpCalls, MatchingRefusal>> {
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const calls = await helpCallsOf(table, placementId);
  await recordViewing(call, table, [placement.candidateId]);
  return ok({ items: calls.map(({ closedById: _inLog, ...shown }) => shown) });
}
