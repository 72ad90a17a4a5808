import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { holdMeeting, meetingTable } from '#services/matching/domain/match-meeting.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { talkAfterHeld } from '#services/matching/domain/alignment-held.ts';
import { newTalk } from '#services/matching/domain/alignment-talk.ts';
import { noToPlace } from '#services/matching/domain/no-to-place.ts';
import { talkChanged } from '#services/matching/store/alignment-events.ts';
import { alignmentTalkItem, talkWrite } from '#services/matching/store/alignment-items.ts';
import { alignmentItem, declinedItem, meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert, put, replace } from '#shared/runtime/write.ts';
import type { MatchMeetingChanged, MatchMeetingOutcome } from '#shared/shapes/match-meeting.ts';
import { requestSettlements } from '#services/matching/store/meeting-events.ts';

/**
 * Writes down that a meeting was held: the seven answers of the expectation alignment, and whether both said yes.
 * Written again later, the earlier version is kept and the later counts, and both sides have to say yes anew; said at the
 * meeting, their yes is written in the same act. "Not this one" is a decline of the place, with the reasons of both. The
 * answers stay in the municipality; the event says only where it was held and whether it was agreed. Refusals: match-meeting-not-found, match-meeting-is-over,
 * stale-version, fields-not-accepted.
 */
export async function holdMatchMeeting(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
  outcome: MatchMeetingOutcome,
): Promise<Result<MatchMeetingChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(meetingItem, meetingId);
  if (!before) return refuse('match-meeting-not-found');
  const { role, personId } = call.caller;
  const held = holdMeeting(before, outcome, { role, personId, now: call.now });
  if (!held.ok) return held;
  const no = noToPlace(outcome);
  if (!no.ok) return no;
  const { meeting, written } = held.value;
  const { candidateId, openingId, companyId, companyName, ownerId, version, state } = meeting;
  const { heldOn = '', agreed = false } = meeting;
  const talkBefore = (await matching.table.fresh(alignmentTalkItem, meetingId)) ?? newTalk(before);
  const yes = { agreed, present: outcome.saidYesTogether, at: call.now, by: personId };
  const { talk, action } = talkAfterHeld(talkBefore, { number: written.number, ...yes });
  const declined = no.value && { candidateId, openingId, ...no.value, declinedAt: call.now, declinedBy: personId };
  return commit(call, matching.table, {
    writes: [
      replace(meetingItem, before, meeting, priorStates(meetingTable, 'hold-match-meeting')),
      insert(alignmentItem, { ...written, meetingId }),
      talkWrite(talkBefore, talk, action),
      ...(declined ? [put(declinedItem, declined)] : []),
    ],
    events: [
      domainEvent(
        'MatchMeetingHeld',
        { id: meetingId, version },
        { meetingId, candidateId, openingId, companyId, companyName, ownerId, heldOn, agreed },
      ),
      ...requestSettlements(before, meeting),
      ...(talk.state === 'settled' ? [talkChanged(talk, meeting)] : []),
    ],
    about: [candidateId],
    answer: { meetingId, version, state },
  });
}
