import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { keepTime, meetingTable } from '#services/matching/domain/match-meeting.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { MatchMeetingChanged } from '#shared/shapes/match-meeting.ts';
import type { MeetingTimeKeep } from '#shared/shapes/meeting-answer.ts';
import { meetingChanged } from './call-match-meeting.ts';
import { requestSettlements, timeKept } from '#services/matching/store/meeting-events.ts';

/**
 * Keeps the time of a meeting that the company asked to move; the company reads that its wish could not be met.
 * Refusals: match-meeting-not-found, match-meeting-is-over, no-move-request, stale-version.
 */
export async function keepMeetingTime(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
  { version }: MeetingTimeKeep,
): Promise<Result<MatchMeetingChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingItem, meetingId);
  if (!before) return refuse('match-meeting-not-found');
  const kept = keepTime(before, version, { role: call.caller.role, now: call.now });
  if (!kept.ok) return kept;
  return commit(call, matching.table, {
    writes: [replace(meetingItem, before, kept.value, priorStates(meetingTable, 'keep-meeting-time'))],
    events: [timeKept(kept.value), ...requestSettlements(before, kept.value)],
    about: [before.candidateId],
    answer: meetingChanged(kept.value),
  });
}
