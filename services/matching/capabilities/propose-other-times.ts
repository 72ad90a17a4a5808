import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { proposeOtherTimes as exchange } from '#services/matching/domain/meeting-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem, timesWrite } from '#services/matching/store/meeting-times-items.ts';
import { timesDue } from '#services/matching/store/times-due.ts';
import { timesChanged } from '#services/matching/store/times-views.ts';
import type { MeetingTimesId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { timesParties, type MeetingTimesChanged, type OtherTimes } from '#shared/shapes/meeting-times.ts';
import { staffAt, whomToMeet } from './call-match-meeting.ts';

/**
 * Exchanges the times, or where the meeting is: both are asked anew, and what was said to the former falls away. Refusals:
 * meeting-times-not-found, meeting-times-over, meeting-times-settled, stale-version, and those of callMatchMeeting.
 */
export async function proposeOtherTimes(
  call: Call,
  matching: MatchingStore,
  timesId: MeetingTimesId,
  { version: seen, ...other }: OtherTimes,
): Promise<Result<MeetingTimesChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingTimesItem, timesId);
  if (!before) return refuse('meeting-times-not-found');
  const found = await whomToMeet(call, matching, before);
  if (!found.ok) return found;
  const errors = await unknownStaff(call, matching.table, staffAt(other.staffIds, before.staffIds));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const times = exchange(before, other, { role: call.caller.role, now: call.now, seen });
  if (!times.ok) return times;
  return commit(call, matching.table, {
    writes: [timesWrite(before, times.value, 'propose-other-times'), ...timesDue(times.value)],
    events: [meetingTimesChanged(times.value, { parties: timesParties, notice: 'changed' })],
    about: [before.candidateId],
    answer: timesChanged(times.value),
  });
}
