import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { companysOf } from '#services/matching/store/times-views.ts';
import { sentToTimes } from '#services/matching/store/times-answers.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompanyMeetingTimes } from '#shared/shapes/meeting-times.ts';

/** The times that a company is asked about, the nearest first. */
export async function listCompanyMeetingTimes(
  call: Call,
  matching: MatchingStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<PageOf<CompanyMeetingTimes>, MatchingRefusal>> {
  const query = { kind: companyTimesItem, index: 'company-times', of: [companyId] } as const;
  const listed = await pagedList(call, matching, page, query, (row) => row);
  if (!listed.ok) return listed;
  const items = await Promise.all(
    listed.value.items.map(async (row) => companysOf(row, await sentToTimes(matching.table, row))),
  );
  return ok({ ...listed.value, items });
}
