import { newTalk, signAction, signTalk } from '#services/matching/domain/alignment-talk.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { talkChanged } from '#services/matching/store/alignment-events.ts';
import { alignmentTalkItem, talkWrite } from '#services/matching/store/alignment-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { YesTogether } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentTalkChanged } from '#shared/shapes/alignment-talk.ts';

/**
 * Writes down that one side or both said yes to the text of a held meeting, and who was there. The person is first.
 * Refusals: match-meeting-not-found, match-meeting-not-held, match-meeting-not-agreed, stale-version,
 * alignment-settled-anew, alignment-signed-already, alignment-person-first.
 */
export async function signAlignmentTogether(
  call: Call,
  { table }: MatchingStore,
  meetingId: MatchMeetingId,
  { version: seen, number, sides, present }: YesTogether,
): Promise<Result<AlignmentTalkChanged, MatchingRefusal>> {
  const [meeting, stored] = await Promise.all([
    table.fresh(meetingItem, meetingId),
    table.fresh(alignmentTalkItem, meetingId),
  ]);
  if (!meeting) return refuse('match-meeting-not-found');
  if (meeting.state !== 'held') return refuse('match-meeting-not-held');
  if (!meeting.agreed) return refuse('match-meeting-not-agreed');
  const before = stored ?? newTalk(meeting);
  if (before.version !== seen) return refuse('stale-version');
  const yes = { number, at: call.now, how: 'at-meeting', by: call.caller.personId, present } as const;
  const signed = signTalk(before, yes, sides);
  if (!signed.ok) return signed;
  const talk = signed.value;
  const { version, state, candidateId } = talk;
  return commit(call, table, {
    writes: [talkWrite(before, talk, signAction(talk)), unchanged(meetingItem, [meetingId], meeting.version)],
    events: [talkChanged(talk, meeting)],
    about: [candidateId],
    answer: { meetingId, version, state },
  });
}
