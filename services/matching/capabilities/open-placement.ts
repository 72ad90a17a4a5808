import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkLine, placementLine } from '#services/matching/domain/lines.ts';
import { noticesOf } from '#services/matching/domain/notices.ts';
import { checkItem, placementItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';

/** A placement with what held when, its notices and its six-month check. Refusal: placement-not-found. */
export async function openPlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
): Promise<Result<PlacementView, MatchingRefusal>> {
  const placement = await matching.table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const check = await matching.table.get(checkItem, placementId);
  await recordViewing(call, matching.table, [placement.candidateId]);
  const { meetingId, sniff, endNote, terms, registeredAt, corrections = [] } = placement;
  const { withdrawnOn, withdrawReason, withdrawNote } = placement;
  return ok({
    ...placementLine(placement, dateOf(call.now)),
    ...(meetingId && { meetingId }),
    ...(sniff && { sniff }),
    ...(endNote && { endNote }),
    ...(withdrawnOn && { withdrawnOn, withdrawReason }),
    ...(withdrawNote && { withdrawNote }),
    terms: [...terms],
    corrections: [...corrections],
    registeredAt,
    notices: noticesOf(placement, call.language),
    ...(check && { sixMonthCheck: checkLine(check) }),
  });
}
