import { judgeTimesAnswer, newsOfAnswer, type TimesAnswer } from '#services/matching/domain/times-answer.ts';
import type { MeetingTimes } from '#services/matching/domain/meeting-times.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged, timesAnswerSettled } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem, timesAnswerItem, timesWrite } from '#services/matching/store/meeting-times-items.ts';
import { timesAnswerPlace } from '#services/matching/store/times-answers.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Applies what a side said to the times, or voids it; once for each answer. The words are read where they were written.
 * `call` is the platform in the municipality.
 */
export async function takeInTimesAnswer(
  call: Call,
  open: OpenMatching,
  event: EventOf<'MeetingTimesAnswered'>,
): Promise<void> {
  const { table } = open(call);
  const { answerId, timesId, party } = event.facts;
  const candidateId = toldId('candidate', event.facts.candidateId);
  const answer = { answerId, sender: event.scope, timesId, candidateId };
  const [before, place] = await Promise.all([
    table.fresh(meetingTimesItem, timesId),
    timesAnswerPlace(call, open, answer),
  ]);
  const sent = await place.fresh(timesAnswerItem, timesId, answerId);
  if (!sent) throw new Error('an answer that was told of is not there');
  const judged = isOfSide(before, sent, event.facts.companyId)
    ? judgeTimesAnswer(before, sent)
    : { because: 'times-not-found' as const };
  if ('because' in judged || !before) {
    const because = 'because' in judged ? judged.because : 'times-not-found';
    await takeInAnswer(call, table, answerId, { writes: [], events: [timesAnswerSettled(answer, 'void', because)] });
    return;
  }
  const { times } = judged;
  await takeInAnswer(call, table, answerId, {
    writes: [timesWrite(before, times, 'answer-meeting-times')],
    events: [
      timesAnswerSettled(answer, 'accepted'),
      meetingTimesChanged(times, { news: newsOfAnswer(times, party, call.now) }),
    ],
  });
}

/** Whether the sender is the side it says: the person of these times, or the company. */
function isOfSide(times: MeetingTimes | undefined, sent: TimesAnswer, companyId: string | undefined): boolean {
  if (times?.candidateId !== sent.candidateId) return false;
  return sent.party === 'citizen' || times.companyId === companyId;
}
