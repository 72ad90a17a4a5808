import { actionOfAnswer, judgeAnswer, type HeardAnswer } from '#services/matching/domain/meeting-answer.ts';
import { meetingTable, type MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import { toldCompany, toldId, type AnswerId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import { meetingCalled } from './call-match-meeting.ts';
import { answerSettled, moveAsked, requestSettlements } from '#services/matching/store/meeting-events.ts';

/**
 * Applies what a company answered to the municipality's meeting, or voids it; once for each answer. A decline cancels the
 * meeting and settles the answer at once; a wish for another time is recorded, and is settled when somebody moves the
 * meeting, keeps the time, cancels or holds it. `call` is the platform in the municipality's scope.
 */
export async function takeInMeetingAnswer(
  call: Call,
  municipality: MatchingStore,
  event: EventOf<'MatchMeetingAnswered'>,
): Promise<void> {
  const { answer } = event.facts;
  const meetingId = toldId('matchMeeting', event.facts.meetingId);
  const before = await municipality.table.fresh(meetingItem, meetingId);
  const heard = heardAnswer(event);
  const { answerId, sender } = heard;
  const judged = judgeAnswer(before, heard);
  if ('because' in judged) {
    const settled = { answerId, sender, outcome: 'void', because: judged.because } as const;
    await takeInAnswer(call, municipality.table, answerId, { writes: [], events: [answerSettled(meetingId, settled)] });
    return;
  }
  const states = priorStates(meetingTable, actionOfAnswer[answer]);
  await takeInAnswer(call, municipality.table, answerId, {
    writes: [replace(meetingItem, before as MatchMeeting, judged.meeting, states)],
    events: answer === 'decline' ? declined(before, judged.meeting, { answerId, sender }) : moveAsked(judged.meeting),
  });
}

function heardAnswer({ scope: sender, at, actor, facts }: EventOf<'MatchMeetingAnswered'>): HeardAnswer {
  const { answer, reason, proposed } = facts;
  const [answerId, companyId] = [toldId('answer', facts.answerId), toldCompany(facts.companyId)];
  const [sentAt, startsAt] = [instant(at), instant(facts.startsAt)];
  const role = actor.role === 'system' ? 'secretariat' : actor.role;
  return { answerId, companyId, answer, reason, proposed, sender, sentAt, startsAt, role };
}

function declined(
  before: MatchMeeting | undefined,
  meeting: MatchMeeting,
  answer: { readonly answerId: AnswerId; readonly sender: string },
): DomainEvent[] {
  return [
    meetingCalled(meeting),
    answerSettled(meeting.meetingId, { ...answer, outcome: 'accepted' }),
    ...requestSettlements(before, meeting),
  ];
}
