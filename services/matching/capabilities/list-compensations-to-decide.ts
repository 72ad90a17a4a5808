import { compensationView } from '#services/matching/domain/compensation-lines.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { compensationItem } from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompensationView } from '#shared/shapes/compensation.ts';

/** What waits to be decided, what begins first first. Refusal: cursor-not-valid. */
export function listCompensationsToDecide(
  call: Call,
  matching: MatchingStore,
  page: Page,
): Promise<Result<PageOf<CompensationView>, MatchingRefusal>> {
  const query = { kind: compensationItem, index: 'compensations-to-decide', of: [] } as const;
  return pagedList(call, matching, page, query, compensationView);
}
