import { companySeesUntil } from '#services/matching/domain/alignment-seen.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyCompensationItem } from '#services/matching/store/compensation-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompanyCompensation } from '#shared/shapes/compensation.ts';

/** What a company is paid and when, as long as it sees the person after the last payment. Refusal: cursor-not-valid. */
export function listCompanyCompensations(
  call: Call,
  matching: MatchingStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<PageOf<CompanyCompensation>, MatchingRefusal>> {
  const today = dateOf(call.now);
  return pagedList(call, matching, page, { kind: companyCompensationItem, of: [companyId] }, (row) => {
    const last = row.months.at(-1)?.paidBy ?? row.lastDay;
    return today > companySeesUntil(last) ? undefined : row;
  });
}
