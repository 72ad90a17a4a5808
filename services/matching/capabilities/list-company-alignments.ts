import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyAlignmentItem, type CompanyAlignmentRow } from '#services/matching/store/alignment-items.ts';
import { isPast } from '#services/matching/store/company-alignment.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompanyAlignmentLine } from '#shared/shapes/alignment-talk.ts';

/** The match meetings at which something waits for the company: to answer, or to say yes; the earliest first. */
export function listCompanyAlignments(
  call: Call,
  matching: MatchingStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<PageOf<CompanyAlignmentLine>, MatchingRefusal>> {
  const query = { kind: companyAlignmentItem, index: 'company-alignments', of: [companyId] } as const;
  return pagedList(call, matching, page, query, (row) => lineOf(row, call));
}

function lineOf(row: CompanyAlignmentRow, call: Call): CompanyAlignmentLine | undefined {
  const { meetingId, candidateId, startsAt, meetingState, waitsFor } = row;
  if (!waitsFor || isPast(row, call)) return undefined;
  return { meetingId, candidateId, startsAt, meetingState, waitsFor };
}
