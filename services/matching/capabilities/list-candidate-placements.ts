import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { placementLine } from '#services/matching/domain/lines.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';

/** A candidate's placements, the latest first. Refusal: cursor-not-valid. */
export function listCandidatePlacements(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<{ items: PlacementItem[]; cursor: string | null }, MatchingRefusal>> {
  const query = {
    kind: placementItem,
    index: 'placements-of',
    of: [candidateId],
    descending: true,
  } as const;
  return pagedList(call, matching, page, query, (placement) => placementLine(placement, dateOf(call.now)));
}
