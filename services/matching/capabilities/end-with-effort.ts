import {
  cancelWithEffort,
  effortEndOf,
  endOrWithdraw,
  endsWithEffort,
  endPlacementWithEffort,
  hasDied,
  type EffortEnd,
} from '#services/matching/domain/effort-end.ts';
import { closeLookBacks } from './close-look-backs.ts';
import { meetingCalled } from './call-match-meeting.ts';
import { meetingTable } from '#services/matching/domain/match-meeting.ts';
import { leaveMeetingTimes } from './leave-meeting-times.ts';
import { leaveShown } from '#services/matching/store/leave-shown.ts';
import { leavePlacement } from '#services/matching/store/leave-placement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { requestSettlements } from '#services/matching/store/meeting-events.ts';
import { engagementItem, meetingItem, placementItem, profileItem } from '#services/matching/store/people-items.ts';
import { settleSeeking } from '#services/matching/store/settle-seeking.ts';
import { askNoLonger } from '#services/matching/store/unasked.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type CandidateId, type MatchMeetingId, type PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { replace } from '#shared/runtime/write.ts';

/** More meetings of one person ahead than anybody has. */
const meetingsLookedAt = 100;

/**
 * Takes in that a person's effort ended: they seek no longer. Gives what the closing decided, or undefined where the effort
 * was taken up again meanwhile, or the closing was told before it decided anything.
 */
export async function takeInClosing(
  matching: MatchingStore,
  event: EventOf<'CandidateClosed'>,
): Promise<EffortEnd | undefined> {
  const { version } = event;
  const candidateId = toldId('candidate', event.facts.candidateId);
  const end = effortEndOf(event);
  const closed = { candidateId, version, closed: true, ...(end && { ended: end }) };
  await settleSeeking(matching.table, candidateId, closed);
  const known = await matching.table.fresh(profileItem, candidateId);
  return known?.version === version ? end : undefined;
}

/**
 * What the end of a person's effort does here: places shown are taken back, meetings ahead are cancelled, and the placements that were named end; after
 * a death all of them, and nobody is asked any more. Repeats without harm.
 */
export async function endWithEffort(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  end: EffortEnd,
): Promise<void> {
  await leaveShown(call, matching, candidateId);
  await leaveMeetingTimes(call, matching, candidateId, 'effort-ended');
  if (hasDied(end)) {
    await askNoLonger(matching, candidateId);
    await closeLookBacks(call, matching, candidateId);
  }
  for (const meetingId of await meetingsAhead(call, matching, candidateId))
    await cancelMeeting(call, matching, meetingId, end);
  const engagement = await matching.table.fresh(engagementItem, candidateId);
  const running = new Set((engagement?.running ?? []).map(({ placementId }) => placementId));
  for (const placementId of running) await leave(call, matching, placementId, end);
}

/** A meeting that was called, or a placement that began, in the moment before the closing was heard here: the same holds. */
export async function endIfEffortEnded(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  { meetingId, placementId }: { readonly meetingId?: MatchMeetingId; readonly placementId?: PlacementId },
): Promise<void> {
  const end = (await matching.table.fresh(profileItem, candidateId))?.ended;
  if (end && meetingId) await cancelMeeting(call, matching, meetingId, end);
  if (end && placementId) await leave(call, matching, placementId, end);
}

async function meetingsAhead(
  call: Call,
  { table }: MatchingStore,
  candidateId: CandidateId,
): Promise<MatchMeetingId[]> {
  const query = { kind: meetingItem, index: 'meetings-of', of: [candidateId], from: call.now } as const;
  const { items } = await table.list({ ...query, limit: meetingsLookedAt });
  return items.map(({ meetingId }) => meetingId);
}

async function cancelMeeting(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
  end: EffortEnd,
): Promise<void> {
  const before = await matching.table.fresh(meetingItem, meetingId);
  const cancelled = before && cancelWithEffort(before, end, { role: call.caller.role, now: call.now });
  if (!cancelled) return;
  await saveCaused(call, matching.table, {
    writes: [replace(meetingItem, before, cancelled, priorStates(meetingTable, 'cancel-with-effort'))],
    events: [meetingCalled(cancelled), ...requestSettlements(before, cancelled)],
  });
}

async function leave(call: Call, matching: MatchingStore, placementId: PlacementId, end: EffortEnd): Promise<void> {
  if (!endsWithEffort(end, placementId)) return;
  const before = await matching.table.fresh(placementItem, placementId);
  const after = before && endPlacementWithEffort(before, end, { role: call.caller.role, now: call.now });
  if (!after) return;
  const left = await leavePlacement(matching, before, after, endOrWithdraw(before, call.now));
  if (!left.ok) throw new Error(`a placement that cannot end with the effort: ${left.refusal.code}`);
  await saveCaused(call, matching.table, left.value);
}
