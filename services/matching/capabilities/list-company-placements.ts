import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem, type CompanyPlacementRow } from '#services/matching/store/shared-items.ts';
import { isEndPassed } from '#services/matching/domain/planned-end.ts';
import { termsAfter, termsOn } from '#services/matching/domain/terms.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { CompanyPlacement } from '#shared/shapes/placement.ts';

/** The placements at a company as the company sees them, running ones first. Refusal: cursor-not-valid. */
export function listCompanyPlacements(
  call: Call,
  matching: MatchingStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: CompanyPlacement[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: companyPlacementItem, index: 'company-placements', of: [companyId] } as const;
  const today = dateOf(call.now);
  return pagedList(call, matching, page, query, (row) => seenByCompany(row, today));
}

function seenByCompany(
  { companyId: _own, version: _kept, terms, ...placement }: CompanyPlacementRow,
  today: CivilDate,
): CompanyPlacement {
  const { kind, hoursPerWeek } = termsOn({ terms }, placement.endedOn ?? today);
  const next = placement.state === 'running' ? termsAfter({ terms }, today) : undefined;
  return {
    ...placement,
    ...{ kind, hoursPerWeek },
    ...(isEndPassed(placement, today) && { endPassed: true }),
    ...(next && { next: { from: next.from, kind: next.kind, hoursPerWeek: next.hoursPerWeek } }),
  };
}
