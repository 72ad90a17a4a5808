import { answerTalk, newTalk } from '#services/matching/domain/alignment-talk.ts';
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
import type { WrittenTogether } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentTalkChanged } from '#shared/shapes/alignment-talk.ts';

/**
 * Writes down what a side says to the seven questions, together with them; marked with who wrote it. What the side has sent
 * and is on its way is void then. Refusals: match-meeting-not-found, match-meeting-is-over, stale-version, fields-not-accepted.
 */
export async function writeAlignmentTogether(
  call: Call,
  { table }: MatchingStore,
  meetingId: MatchMeetingId,
  written: WrittenTogether,
): Promise<Result<AlignmentTalkChanged, MatchingRefusal>> {
  const [meeting, stored] = await Promise.all([
    table.fresh(meetingItem, meetingId),
    table.fresh(alignmentTalkItem, meetingId),
  ]);
  if (!meeting) return refuse('match-meeting-not-found');
  if (meeting.state === 'cancelled') return refuse('match-meeting-is-over');
  const before = stored ?? newTalk(meeting);
  if (before.version !== written.version) return refuse('stale-version');
  const { side, answers, told, brings } = written;
  const writing = { at: call.now, writtenBy: call.caller.personId };
  const answered = answerTalk(before, side, { answers, told, brings }, writing);
  if (!answered.ok) return answered;
  const talk = answered.value;
  const { version, state, candidateId } = talk;
  return commit(call, table, {
    writes: [talkWrite(before, talk, 'answer-alignment'), unchanged(meetingItem, [meetingId], meeting.version)],
    events: [talkChanged(talk, meeting)],
    about: [candidateId],
    answer: { meetingId, version, state },
  });
}
