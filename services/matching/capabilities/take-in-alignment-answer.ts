import { judgeAlignmentAnswer, type AlignmentAnswer } from '#services/matching/domain/alignment-answer.ts';
import { newTalk } from '#services/matching/domain/alignment-talk.ts';
import { alignmentAnswerPlace } from '#services/matching/store/alignment-answers.ts';
import { alignmentAnswerSettled, talkChanged } from '#services/matching/store/alignment-events.ts';
import { alignmentAnswerItem, alignmentTalkItem, talkWrite } from '#services/matching/store/alignment-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { unchanged } from '#shared/runtime/conditions.ts';

/**
 * Applies what a side sent to the municipality's talk, or voids it; once for each answer. The words are read where they
 * were written. `call` is the platform in the municipality.
 */
export async function takeInAlignmentAnswer(
  call: Call,
  open: OpenMatching,
  event: EventOf<'AlignmentAnswered'>,
): Promise<void> {
  const { table } = open(call);
  const { answerId, side } = event.facts;
  const companyId = event.facts.companyId === undefined ? undefined : toldCompany(event.facts.companyId);
  const candidateId = toldId('candidate', event.facts.candidateId);
  const meetingId = toldId('matchMeeting', event.facts.meetingId);
  const answer = { answerId, sender: event.scope, meetingId, candidateId };
  const [meeting, stored, sent] = await Promise.all([
    table.fresh(meetingItem, meetingId),
    table.fresh(alignmentTalkItem, meetingId),
    readAnswer(call, open, answer),
  ]);
  const before = stored ?? (meeting && newTalk(meeting));
  const by = { side, at: instant(event.at), by: toldId('person', event.actor.personId), companyId };
  const judged = judgeAlignmentAnswer(meeting, before, by, sent);
  if ('because' in judged || !meeting || !before) {
    const because = 'because' in judged ? judged.because : 'meeting-not-found';
    const events = [alignmentAnswerSettled(answer, 'void', because)];
    await takeInAnswer(call, table, answerId, { writes: [], events });
    return;
  }
  const { talk, action } = judged;
  await takeInAnswer(call, table, answerId, {
    writes: [talkWrite(before, talk, action), unchanged(meetingItem, [meetingId], meeting.version)],
    events: [alignmentAnswerSettled(answer, 'accepted'), talkChanged(talk, meeting, side)],
  });
}

async function readAnswer(
  call: Call,
  open: OpenMatching,
  answer: Parameters<typeof alignmentAnswerPlace>[2],
): Promise<AlignmentAnswer> {
  const place = await alignmentAnswerPlace(call, open, answer);
  const sent = await place.fresh(alignmentAnswerItem, answer.meetingId, answer.answerId);
  if (!sent) throw new Error('an answer that was told of is not there');
  return sent;
}
