import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkLine } from '#services/matching/domain/lines.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { SixMonthCheckItem } from '#shared/shapes/six-month-check.ts';

/** The six-month checks that fell due and wait for an answer, the oldest first. Refusal: cursor-not-valid. */
export function listSixMonthChecks(
  call: Call,
  matching: MatchingStore,
  page: Page,
): Promise<Result<{ items: SixMonthCheckItem[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: checkItem, index: 'six-month-checks', of: ['due'] } as const;
  return pagedList(call, matching, page, query, checkLine);
}
