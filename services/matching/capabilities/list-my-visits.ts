import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { visitItem, visitView } from '#services/matching/store/visit-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { VisitView } from '#shared/shapes/visit.ts';

/** The visits that I planned and that are neither noted nor cancelled, the first one first. Refusal: cursor-not-valid. */
export function listMyVisits(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  page: Page,
): Promise<Result<{ items: VisitView[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: visitItem, index: 'visits-of', of: [call.caller.personId] } as const;
  return pagedList(call, matching, page, query, visitView);
}
