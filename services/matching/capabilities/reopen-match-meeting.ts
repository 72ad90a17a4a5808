import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { meetingTable, reopenMeeting } from '#services/matching/domain/match-meeting.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { unsettleTalk } from '#services/matching/domain/alignment-talk.ts';
import { alignmentTalkItem, talkWrite } from '#services/matching/store/alignment-items.ts';
import { alignmentItem, meetingItem, placementItem } from '#services/matching/store/people-items.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { MatchMeetingChanged, MatchMeetingReopening } from '#shared/shapes/match-meeting.ts';
import { meetingChanged } from './call-match-meeting.ts';

/** More placements of one person than anybody has; the newest are read. */
const placementsLookedAt = 100;

/**
 * Takes back minutes that were written by mistake: the meeting is still to be held. The alignment is kept, marked with
 * the reason, which stays in the municipality. Not where a placement rests on it.
 * Refusals: match-meeting-not-found, match-meeting-not-held, match-meeting-in-use, stale-version.
 */
export async function reopenMatchMeeting(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
  reopening: MatchMeetingReopening,
): Promise<Result<MatchMeetingChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingItem, meetingId);
  if (!before) return refuse('match-meeting-not-found');
  const { role, personId } = call.caller;
  const reopened = reopenMeeting(before, reopening.version, { role, now: call.now });
  if (!reopened.ok) return reopened;
  const meeting = reopened.value;
  const { candidateId, openingId, companyId, companyName, ownerId, version, startsAt } = meeting;
  const [written, talk, placements] = await Promise.all([
    matching.table.fresh(alignmentItem, meetingId, String(before.alignments).padStart(4, '0')),
    matching.table.fresh(alignmentTalkItem, meetingId),
    matching.table.list({
      kind: placementItem,
      index: 'placements-of',
      of: [candidateId],
      descending: true,
      limit: placementsLookedAt,
    }),
  ]);
  const rests = placements.items.some(
    (placement) => placement.meetingId === meetingId && placement.state !== 'withdrawn',
  );
  if (rests) return refuse('match-meeting-in-use');
  const takenBack = { at: call.now, by: personId, reason: reopening.reason };
  return commit(call, matching.table, {
    writes: [
      replace(meetingItem, before, meeting, priorStates(meetingTable, 'reopen-match-meeting')),
      ...(written ? [put(alignmentItem, { ...written, takenBack })] : []),
      ...(talk ? [talkWrite(talk, unsettleTalk(talk), 'unsettle-alignment')] : []),
    ],
    events: [
      domainEvent(
        'MatchMeetingReopened',
        { id: meetingId, version },
        { meetingId, candidateId, openingId, companyId, companyName, ownerId, startsAt },
      ),
    ],
    about: [candidateId],
    answer: meetingChanged(meeting),
  });
}
