import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { meetingTable, moveMeeting } from '#services/matching/domain/match-meeting.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { replace } from '#shared/runtime/write.ts';
import type { MatchMeetingChanged, MatchMeetingMove } from '#shared/shapes/match-meeting.ts';
import { meetingCalled, meetingChanged, staffAt } from './call-match-meeting.ts';
import { requestSettlements } from '#services/matching/store/meeting-events.ts';

/**
 * Moves a meeting that is still to be held; every calendar gets the next sequence.
 * Refusals: match-meeting-not-found, match-meeting-is-over, stale-version, fields-not-accepted.
 */
export async function moveMatchMeeting(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
  move: MatchMeetingMove,
): Promise<Result<MatchMeetingChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingItem, meetingId);
  if (!before) return refuse('match-meeting-not-found');
  const moved = moveMeeting(before, move, { role: call.caller.role, now: call.now });
  if (!moved.ok) return moved;
  const errors = await unknownStaff(call, matching.table, staffAt(move.staffIds, before.staffIds));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return commit(call, matching.table, {
    writes: [replace(meetingItem, before, moved.value, priorStates(meetingTable, 'move-match-meeting'))],
    events: [meetingCalled(moved.value), ...requestSettlements(before, moved.value)],
    about: [before.candidateId],
    answer: meetingChanged(moved.value),
  });
}
