import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { askForTimes } from '#services/matching/domain/meeting-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { timesDue } from '#services/matching/store/times-due.ts';
import { timesChanged } from '#services/matching/store/times-views.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { insert } from '#shared/runtime/write.ts';
import { timesParties, type MeetingTimesChanged, type TimesProposal } from '#shared/shapes/meeting-times.ts';
import { staffAt, whomToMeet } from './call-match-meeting.ts';

/**
 * Asks person and company which of two or three times suits them for a match meeting. Each is written to by the service that
 * knows the address, with a link of their own. Refusals: those of callMatchMeeting.
 */
export async function proposeMeetingTimes(
  call: Call,
  matching: MatchingStore,
  asked: TimesProposal,
): Promise<Result<MeetingTimesChanged, MatchingRefusal>> {
  const found = await whomToMeet(call, matching, asked);
  if (!found.ok) return found;
  const errors = await unknownStaff(call, matching.table, staffAt(asked.staffIds));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const timesId = call.newId('meetingTimes');
  const times = askForTimes({
    ...{ ...asked, ...found.value, timesId, ownerId: call.caller.personId, askedAt: call.now },
  });
  if (!times.ok) return times;
  return commit(call, matching.table, {
    writes: [insert(meetingTimesItem, times.value), ...timesDue(times.value)],
    events: [meetingTimesChanged(times.value, { parties: timesParties, notice: 'asked' })],
    about: [asked.candidateId],
    answer: timesChanged(times.value),
  });
}
