import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { myTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { sendTimesAnswer } from '#services/matching/store/times-answers.ts';
import type { MeetingTimesId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { OwnTimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';

/**
 * A person says which times suit them, and whom they bring; the municipality takes it in. Refusals: meeting-times-not-found,
 * meeting-times-over, meeting-times-settled, stale-version, fields-not-accepted.
 */
export async function answerMyMeetingTimes(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  timesId: MeetingTimesId,
  said: OwnTimesAnswer,
): Promise<Result<TimesAnswerSent, MatchingRefusal>> {
  const row = await table.fresh(myTimesItem, timesId);
  if (!row) return refuse('meeting-times-not-found');
  const sent = sendTimesAnswer(call, row, said);
  return sent.ok ? commit(call, table, { ...sent.value, about: [row.candidateId] }) : sent;
}
