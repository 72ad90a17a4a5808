import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { answerView } from '#services/matching/domain/meeting-answer.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { answersTo } from '#services/matching/store/meeting-answers.ts';
import { companyMeetingItem, type CompanyMeetingRow } from '#services/matching/store/shared-items.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, instantIn } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';

/**
 * The match meetings that a company is called to from today on, the next first: those to be held, those that were
 * cancelled, and what became of the company's own answer. Refusal: cursor-not-valid.
 */
export async function listCompanyMeetings(
  call: Call,
  matching: MatchingStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: CompanyMeeting[]; cursor: string | null }, MatchingRefusal>> {
  const from = instantIn(dateOf(call.now));
  const query = { kind: companyMeetingItem, index: 'company-meetings', of: [companyId], from } as const;
  const found = await pagedList(call, matching, page, query, (row) => row);
  if (!found.ok) return found;
  const items = await Promise.all(found.value.items.map((row) => withAnswer(matching, row)));
  return ok({ items, cursor: found.value.cursor });
}

async function withAnswer(
  matching: MatchingStore,
  { companyId: _own, ...meeting }: CompanyMeetingRow,
): Promise<CompanyMeeting> {
  const [latest] = await answersTo(matching.table, meeting.meetingId);
  return { ...meeting, ...(latest && { answer: answerView(latest) }) };
}
