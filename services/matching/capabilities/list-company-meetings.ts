import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyMeetingItem, type CompanyMeetingRow } from '#services/matching/store/shared-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CompanyMeeting } from '#shared/shapes/match.ts';
import { pagedList, type Page } from '#services/matching/store/paged-list.ts';

/** The match meetings that a company is called to and that are still to be held, the next first. Refusal: cursor-not-valid. */
export function listCompanyMeetings(
  call: Call,
  matching: MatchingStore,
  companyId: string,
  page: Page,
): Promise<Result<{ items: CompanyMeeting[]; cursor: string | null }>> {
  const query = { kind: companyMeetingItem, index: 'company-meetings', of: [companyId] } as const;
  return pagedList(call, matching, page, query, seenByCompany);
}

function seenByCompany({ companyId: _own, version: _kept, ...meeting }: CompanyMeetingRow): CompanyMeeting {
  return meeting;
}
