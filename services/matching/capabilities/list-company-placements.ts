import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem, type CompanyPlacementRow } from '#services/matching/store/shared-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { CompanyPlacement } from '#shared/shapes/placement.ts';

/** The placements at a company as the company sees them, running ones first. Refusal: cursor-not-valid. */
export function listCompanyPlacements(
  call: Call,
  matching: MatchingStore,
  companyId: string,
  page: Page,
): Promise<Result<{ items: CompanyPlacement[]; cursor: string | null }>> {
  const query = { kind: companyPlacementItem, index: 'company-placements', of: [companyId] } as const;
  return pagedList(call, matching, page, query, seenByCompany);
}

function seenByCompany({ companyId: _own, version: _kept, ...placement }: CompanyPlacementRow): CompanyPlacement {
  return placement;
}
