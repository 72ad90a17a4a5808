import { requestSettled, type AnswerSettled } from '#services/matching/domain/meeting-answer.ts';
import type { MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

/** The event that tells a company what became of its answer. */
export function answerSettled(
  meetingId: MatchMeetingId,
  settled: AnswerSettled,
): DomainEvent<'MatchMeetingAnswerSettled'> {
  return domainEvent(
    'MatchMeetingAnswerSettled',
    { id: settled.answerId, version: settledVersion },
    { ...settled, meetingId },
  );
}

/** The event of a wish for another time that a change of the meeting settles; none where nothing is settled. */
export function requestSettlements(
  before: MatchMeeting | undefined,
  after: MatchMeeting,
): DomainEvent<'MatchMeetingAnswerSettled'>[] {
  const settled = requestSettled(before, after);
  return settled ? [answerSettled(after.meetingId, settled)] : [];
}

/** The company asks for another time, and the wish is recorded. */
export function moveAsked(meeting: MatchMeeting): DomainEvent<'MatchMeetingMoveAsked'>[] {
  if (!meeting.moveRequest) return [];
  const { answerId, reason, proposed } = meeting.moveRequest;
  return [
    domainEvent('MatchMeetingMoveAsked', idOf(meeting), {
      ...factsOf(meeting),
      ...{ answerId, reason, proposed: [...proposed] },
    }),
  ];
}

export function timeKept(meeting: MatchMeeting): DomainEvent<'MatchMeetingTimeKept'> {
  return domainEvent('MatchMeetingTimeKept', idOf(meeting), factsOf(meeting));
}

function idOf({ meetingId, version }: MatchMeeting): { id: string; version: number } {
  return { id: meetingId, version };
}

function factsOf(meeting: MatchMeeting) {
  const { meetingId, candidateId, openingId, companyId, companyName, ownerId, startsAt } = meeting;
  return { meetingId, candidateId, openingId, companyId, companyName, ownerId, startsAt };
}
