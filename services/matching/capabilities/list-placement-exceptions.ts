import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementExceptionItem } from '#services/matching/store/placement-check-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { ExceptionItem } from '#shared/shapes/placement-check.ts';

/** The exceptions made for a person, by company and rule, each with its history. Refusal: cursor-not-valid. */
export function listPlacementExceptions(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  page: Page,
): Promise<Result<{ items: ExceptionItem[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: placementExceptionItem, of: [candidateId] } as const;
  return pagedList(call, matching, page, query, (exception) => ({ ...exception, given: [...exception.given] }));
}
