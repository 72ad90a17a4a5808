import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { newTalk } from '#services/matching/domain/alignment-talk.ts';
import type { MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import { settleTimes, type MeetingTimes } from '#services/matching/domain/meeting-times.ts';
import { alignmentTalkItem } from '#services/matching/store/alignment-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem, timesWrite } from '#services/matching/store/meeting-times-items.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import { timesChanged } from '#services/matching/store/times-views.ts';
import type { MeetingTimesId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { MeetingTimesChanged, TimesSettling } from '#shared/shapes/meeting-times.ts';
import { meetingCalled, newMeeting } from './call-match-meeting.ts';

/**
 * Calls the match meeting at one of the times that were proposed, also where somebody has not answered: the one who asked
 * decides. Whom the person said they bring goes along. Refusals: meeting-times-not-found, meeting-times-over,
 * meeting-times-settled, stale-version, fields-not-accepted, and those of callMatchMeeting.
 */
export async function callAtProposedTime(
  call: Call,
  matching: MatchingStore,
  timesId: MeetingTimesId,
  { version: seen, startsAt }: TimesSettling,
): Promise<Result<MeetingTimesChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingTimesItem, timesId);
  if (!before) return refuse('meeting-times-not-found');
  const { candidateId, openingId, minutes, place, staffIds } = before;
  const by = { role: call.caller.role, now: call.now, seen };
  const at = { candidateId, openingId, minutes, place, staffIds: [...staffIds], startsAt };
  const called = await newMeeting(call, matching, at);
  if (!called.ok) return called;
  const meeting = called.value;
  const times = settleTimes(before, { startsAt: meeting.startsAt, meetingId: meeting.meetingId }, by);
  if (!times.ok) return times;
  return commit(call, matching.table, {
    writes: [
      timesWrite(before, times.value, 'call-at-proposed-time'),
      insert(meetingItem, meeting),
      ...broughtAlong(meeting, before),
    ],
    events: [meetingCalled(meeting), meetingTimesChanged(times.value, { parties: ['citizen'], notice: 'called' })],
    about: [candidateId],
    answer: timesChanged(times.value),
  });
}

/** Somebody the person brings stands with what they say to the meeting's questions. */
function broughtAlong(meeting: MatchMeeting, { citizen }: MeetingTimes): Write[] {
  const brings = citizen.said?.brings;
  return brings ? [insert(alignmentTalkItem, { ...newTalk(meeting), version: 1, brings })] : [];
}
