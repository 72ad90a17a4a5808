import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { withdrawTimes } from '#services/matching/domain/meeting-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem, timesWrite } from '#services/matching/store/meeting-times-items.ts';
import { timesChanged } from '#services/matching/store/times-views.ts';
import type { MeetingTimesId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { timesParties, type MeetingTimesChanged, type TimesWithdrawal } from '#shared/shapes/meeting-times.ts';

/**
 * Takes the times back: both are told, and their links open nothing to answer any more. Refusals: meeting-times-not-found,
 * meeting-times-over, meeting-times-settled, stale-version.
 */
export async function withdrawMeetingTimes(
  call: Call,
  matching: MatchingStore,
  timesId: MeetingTimesId,
  { version: seen }: TimesWithdrawal,
): Promise<Result<MeetingTimesChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingTimesItem, timesId);
  if (!before) return refuse('meeting-times-not-found');
  const times = withdrawTimes(before, { role: call.caller.role, now: call.now, seen });
  if (!times.ok) return times;
  return commit(call, matching.table, {
    writes: [timesWrite(before, times.value, 'withdraw-meeting-times')],
    events: [meetingTimesChanged(times.value, { parties: timesParties, notice: 'withdrawn' })],
    about: [before.candidateId],
    answer: timesChanged(times.value),
  });
}
