import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { placementLine } from '#services/matching/domain/lines.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { PlacementItem, PlacementState } from '#shared/shapes/placement.ts';

/** The municipality's placements in one state, those with the newest day first. Refusal: cursor-not-valid. */
export function listPlacements(
  call: Call,
  matching: MatchingStore,
  state: PlacementState,
  page: Page,
): Promise<Result<{ items: PlacementItem[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: placementItem, index: 'placements', of: [state], descending: true } as const;
  return pagedList(call, matching, page, query, (placement) => placementLine(placement, dateOf(call.now)));
}
