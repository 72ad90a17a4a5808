import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { cancelMeeting, meetingTable } from '#services/matching/domain/match-meeting.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { MatchMeetingCancel, MatchMeetingChanged } from '#shared/shapes/match-meeting.ts';
import { meetingCalled, meetingChanged } from './call-match-meeting.ts';
import { requestSettlements } from '#services/matching/store/meeting-events.ts';

/**
 * Cancels a meeting that is still to be held; everybody invited is told. The reason stays in the municipality.
 * Refusals: match-meeting-not-found, match-meeting-is-over, stale-version.
 */
export async function cancelMatchMeeting(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
  cancel: MatchMeetingCancel,
): Promise<Result<MatchMeetingChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingItem, meetingId);
  if (!before) return refuse('match-meeting-not-found');
  const cancelled = cancelMeeting(before, cancel, { role: call.caller.role, now: call.now });
  if (!cancelled.ok) return cancelled;
  return commit(call, matching.table, {
    writes: [replace(meetingItem, before, cancelled.value, priorStates(meetingTable, 'cancel-match-meeting'))],
    events: [meetingCalled(cancelled.value), ...requestSettlements(before, cancelled.value)],
    about: [before.candidateId],
    answer: meetingChanged(cancelled.value),
  });
}
