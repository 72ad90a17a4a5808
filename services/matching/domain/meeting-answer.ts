import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import { sentAnswer, type AnswerFields, type AnswerOutcome } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, isSameInstant, type Instant } from '#shared/kernel/time.ts';
import type { MeetingState } from '#shared/shapes/match-meeting.ts';
import {
  reasonsFor,
  type MeetingAnswerKind,
  type MeetingAnswerReason,
  type MeetingAnswer as MeetingAnswerBody,
  type MeetingAnswerView,
  type VoidReason,
} from '#shared/shapes/meeting-answer.ts';
import { meetingTable, next, withoutRequest, type MatchMeeting, type MeetingAction } from './match-meeting.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { atField, faultOfDay } from './when.ts';

/** What a company answered to a match meeting; kept in the partnership, with the words that travel in no event. */
export type MeetingAnswer = AnswerFields & {
  readonly companyId: CompanyId;
  readonly candidateId: CandidateId;
  readonly answer: MeetingAnswerKind;
  readonly reason: MeetingAnswerReason;
  readonly note?: string;
  readonly proposed: readonly Instant[];
  /** The time the company saw. */
  readonly startsAt: Instant;
  readonly because?: VoidReason;
};

/** Writes an answer down. Refused at the field where the reason fits another answer, or a time cannot be. */
export function answerMeeting(
  seen: Pick<MeetingAnswer, 'answerId' | 'owner' | 'about' | 'companyId' | 'candidateId' | 'startsAt' | 'sentBy'>,
  { answer, reason, note, proposed = [] }: MeetingAnswerBody,
  now: Instant,
): Result<MeetingAnswer, MatchingRefusal> {
  if (!reasonsFor[answer].includes(reason)) return atField('/reason', 'reason-of-another-answer');
  if (reason === 'other' && !note) return atField('/note', 'say-why');
  if (answer === 'decline' && proposed.length > 0) return atField('/proposed', 'only-when-moving');
  for (const [place, time] of proposed.entries()) {
    const fault = time <= now ? 'time-passed' : faultOfDay(dateOf(time), now);
    if (fault) return atField(`/proposed/${place}`, fault);
  }
  return ok(sentAnswer({ ...seen, sentAt: now, answer, reason, proposed, ...(note && { note }) }));
}

/** An answer as its event tells it to the owner. */
export type HeardAnswer = Pick<
  MeetingAnswer,
  'answerId' | 'companyId' | 'answer' | 'reason' | 'startsAt' | 'sentAt'
> & {
  readonly sender: string;
  readonly role: Role;
  readonly proposed: readonly string[];
};

/** The step of the meeting's table that each answer asks for. */
export const actionOfAnswer = {
  decline: 'decline-match-meeting',
  'ask-to-move': 'ask-to-move-match-meeting',
} as const satisfies Record<MeetingAnswerKind, MeetingAction>;

/**
 * What the owner makes of an answer: the meeting after it, or why it cannot be used. A decline cancels the meeting; a
 * wish for another time is recorded and waits for somebody to decide. An answer to a time that is no longer the meeting's
 * is no answer to the new one.
 */
export function judgeAnswer(
  meeting: MatchMeeting | undefined,
  heard: HeardAnswer,
): { readonly meeting: MatchMeeting } | { readonly because: VoidReason } {
  if (!meeting || meeting.companyId !== heard.companyId) return { because: 'meeting-not-found' };
  const to = nextState(meetingTable, meeting.state, actionOfAnswer[heard.answer], heard.role);
  if (!to) return { because: overBecause[meeting.state] };
  if (!isSameInstant(meeting.startsAt, heard.startsAt)) return { because: 'meeting-moved-since' };
  if (heard.sentAt >= meeting.startsAt) return { because: 'meeting-begun' };
  const { answerId, sender, reason, proposed, sentAt: askedAt } = heard;
  if (heard.answer === 'decline')
    return {
      meeting: { ...next(withoutRequest(meeting), to), sequence: meeting.sequence + 1, declinedBecause: reason },
    };
  if (meeting.moveRequest) return { because: 'asked-already' };
  return { meeting: { ...next(meeting, to), moveRequest: { answerId, sender, reason, proposed, askedAt } } };
}

const overBecause: Readonly<Record<MeetingState, VoidReason>> = {
  called: 'meeting-not-found',
  held: 'meeting-held',
  cancelled: 'meeting-cancelled',
};

/** How an answer was settled, and where that is to be told. */
export type AnswerSettled = {
  readonly answerId: AnswerId;
  readonly sender: string;
  readonly outcome: AnswerOutcome;
  readonly because?: VoidReason;
};

/** What became of a wish for another time when the meeting changed; undefined where there is none or it still waits. */
export function requestSettled(before: MatchMeeting | undefined, after: MatchMeeting): AnswerSettled | undefined {
  const request = before?.moveRequest;
  if (!before || !request || after.moveRequest) return undefined;
  const { answerId, sender } = request;
  const because = voidBecause(before, after);
  return because ? { answerId, sender, outcome: 'void', because } : { answerId, sender, outcome: 'accepted' };
}

function voidBecause(before: MatchMeeting, after: MatchMeeting): VoidReason | undefined {
  if (after.state === 'held') return 'meeting-held';
  if (after.state === 'cancelled') return after.declinedBecause ? 'answered-again' : 'meeting-cancelled';
  return isSameInstant(after.startsAt, before.startsAt) ? 'time-kept' : undefined;
}

/** An answer as both sides read it. */
export function answerView(answer: MeetingAnswer): MeetingAnswerView {
  const { answerId, state, answer: kind, reason, note, proposed, sentAt, because } = answer;
  return {
    ...{ answerId, state, answer: kind, reason, sentAt, proposed: [...proposed] },
    ...(note && { note }),
    ...(because && { because }),
  };
}
