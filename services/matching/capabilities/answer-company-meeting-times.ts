import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { sendTimesAnswer } from '#services/matching/store/times-answers.ts';
import type { CompanyId, MeetingTimesId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { TimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';

/**
 * A company says which times suit it; the municipality takes it in. Refusals: meeting-times-not-found, meeting-times-over,
 * meeting-times-settled, stale-version, fields-not-accepted.
 */
export async function answerCompanyMeetingTimes(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, timesId }: { readonly companyId: CompanyId; readonly timesId: MeetingTimesId },
  said: TimesAnswer,
): Promise<Result<TimesAnswerSent, MatchingRefusal>> {
  const row = await table.fresh(companyTimesItem, companyId, timesId);
  if (!row) return refuse('meeting-times-not-found');
  const sent = sendTimesAnswer(call, row, said);
  return sent.ok ? commit(call, table, { ...sent.value, about: [row.candidateId] }) : sent;
}
