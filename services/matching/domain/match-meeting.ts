import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type {
  AnswerId,
  BuddyId,
  CandidateId,
  CompanyId,
  MatchMeetingId,
  OpeningId,
  PersonId,
} from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, isSameInstant, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { MeetingAnswerReason } from '#shared/shapes/meeting-answer.ts';
import type {
  AlignmentVersion,
  MatchMeetingMove,
  MatchMeetingOutcome,
  MeetingState,
} from '#shared/shapes/match-meeting.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { atField, faultOfDay } from './when.ts';

/** A meeting of candidate and company, with the one who calls it present. */
export type MatchMeeting = {
  readonly meetingId: MatchMeetingId;
  readonly version: number;
  readonly state: MeetingState;
  readonly candidateId: CandidateId;
  readonly openingId: OpeningId;
  readonly openingTitle: string;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly buddyId?: BuddyId;
  readonly ownerId: PersonId;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place: string;
  readonly staffIds: readonly PersonId[];
  /** Rises when the meeting is moved or cancelled, as calendars expect. */
  readonly sequence: number;
  readonly heldOn?: CivilDate;
  readonly agreed?: boolean;
  /** How many alignments were written; the last counts. */
  readonly alignments: number;
  readonly cancelReason?: string;
  /** The company has asked for another time, and nobody has moved the meeting or kept the time yet. */
  readonly moveRequest?: MoveRequest;
  /** Why the company declined, where that is what cancelled it. */
  readonly declinedBecause?: MeetingAnswerReason;
  /** The person's effort ended, and that cancelled it. */
  readonly effortEnded?: { readonly personTold: boolean };
};

/** A company's answer that waits for somebody to decide; `sender` is the scope it came from. */
export type MoveRequest = {
  readonly answerId: AnswerId;
  readonly sender: string;
  readonly reason: MeetingAnswerReason;
  readonly proposed: readonly string[];
  readonly askedAt: Instant;
};

export type MeetingAction =
  | 'move-match-meeting'
  | 'cancel-match-meeting'
  | 'cancel-with-effort'
  | 'hold-match-meeting'
  | 'reopen-match-meeting'
  | 'keep-meeting-time'
  | 'decline-match-meeting'
  | 'ask-to-move-match-meeting';
const staff: readonly Role[] = ['caseworker', 'job-broker'];
/** Whose answers the platform applies here (`meeting-answer.ts`). */
const company: readonly Role[] = ['company-contact'];
/** What follows from the end of a person's effort (`effort-end.ts`). */
const platform: readonly Role[] = ['secretariat'];

/** A held meeting may be written again: what was aligned grows with the person, and the earlier version is kept. */
export const meetingTable: StateTable<MeetingState, MeetingAction, Role> = {
  called: {
    'move-match-meeting': { to: 'called', roles: staff },
    'cancel-match-meeting': { to: 'cancelled', roles: staff },
    'cancel-with-effort': { to: 'cancelled', roles: platform },
    'hold-match-meeting': { to: 'held', roles: staff },
    'keep-meeting-time': { to: 'called', roles: staff },
    'decline-match-meeting': { to: 'cancelled', roles: company },
    'ask-to-move-match-meeting': { to: 'called', roles: company },
  },
  held: {
    'hold-match-meeting': { to: 'held', roles: staff },
    'reopen-match-meeting': { to: 'called', roles: staff },
  },
  cancelled: {},
};

export type MeetingFacts = Pick<
  MatchMeeting,
  | 'meetingId'
  | 'candidateId'
  | 'openingId'
  | 'openingTitle'
  | 'companyId'
  | 'companyName'
  | 'buddyId'
  | 'ownerId'
  | 'startsAt'
  | 'minutes'
  | 'place'
  | 'staffIds'
>;

/** Calls a meeting. Refused at `/startsAt` where the day is absurdly far away. */
export function callMeeting(facts: MeetingFacts, now: Instant): Result<MatchMeeting, MatchingRefusal> {
  const fault = faultOfDay(dateOf(facts.startsAt), now);
  if (fault) return atField('/startsAt', fault);
  return ok({ ...facts, version: 1, state: 'called', sequence: 0, alignments: 0 });
}

/** Moves a called meeting; calendars get the next sequence. Another time is what a company that asked for one gets. */
export function moveMeeting(
  meeting: MatchMeeting,
  move: MatchMeetingMove,
  by: Act,
): Result<MatchMeeting, MatchingRefusal> {
  const step = stepOf(meeting, 'move-match-meeting', move.version, by);
  if (!step.ok) return step;
  const fault = faultOfDay(dateOf(move.startsAt), by.now);
  if (fault) return atField('/startsAt', fault);
  const { startsAt, minutes, place, staffIds } = move;
  const before = isSameInstant(startsAt, meeting.startsAt) ? meeting : withoutRequest(meeting);
  return ok({ ...next(before, step.value), startsAt, minutes, place, staffIds, sequence: meeting.sequence + 1 });
}

/** Cancels a called meeting. */
export function cancelMeeting(
  meeting: MatchMeeting,
  cancel: { readonly version: number; readonly reason?: string | undefined },
  by: Act,
): Result<MatchMeeting, MatchingRefusal> {
  const step = stepOf(meeting, 'cancel-match-meeting', cancel.version, by);
  if (!step.ok) return step;
  return ok({
    ...next(withoutRequest(meeting), step.value),
    sequence: meeting.sequence + 1,
    ...(cancel.reason && { cancelReason: cancel.reason }),
  });
}

/** The meeting was held: the seven answers are written as a version of their own, and whether both said yes. */
export function holdMeeting(
  meeting: MatchMeeting,
  outcome: MatchMeetingOutcome,
  by: Act & { readonly personId: PersonId },
): Result<{ meeting: MatchMeeting; written: AlignmentVersion }, MatchingRefusal> {
  const step = stepOf(meeting, 'hold-match-meeting', outcome.version, by);
  if (!step.ok) return step;
  const today = dateOf(by.now);
  const calledFor = dateOf(meeting.startsAt);
  const heldOn = outcome.heldOn ?? meeting.heldOn ?? (calledFor <= today ? calledFor : today);
  if (heldOn > today) return atField('/heldOn', 'not-yet');
  const fault = faultOfDay(heldOn, by.now);
  if (fault) return atField('/heldOn', fault);
  const number = meeting.alignments + 1;
  const { agreed, alignment } = outcome;
  return ok({
    meeting: { ...next(withoutRequest(meeting), step.value), heldOn, agreed, alignments: number },
    written: { number, writtenAt: by.now, writtenBy: by.personId, agreed, alignment },
  });
}

/** Takes back that the meeting was held: it is still to be. Refusal: match-meeting-not-held. */
export function reopenMeeting(
  meeting: MatchMeeting,
  seen: number,
  { role }: Act,
): Result<MatchMeeting, MatchingRefusal> {
  const to = nextState(meetingTable, meeting.state, 'reopen-match-meeting', role);
  if (!to) return refuse('match-meeting-not-held');
  if (seen !== meeting.version) return refuse('stale-version');
  const { heldOn: _held, agreed: _agreed, ...still } = meeting;
  return ok(next(still, to));
}

/** Keeps the time although the company asked for another. Refusal: no-move-request. */
export function keepTime(meeting: MatchMeeting, seen: number, by: Act): Result<MatchMeeting, MatchingRefusal> {
  const step = stepOf(meeting, 'keep-meeting-time', seen, by);
  if (!step.ok) return step;
  if (!meeting.moveRequest) return refuse('no-move-request');
  return ok(next(withoutRequest(meeting), step.value));
}

type Act = { readonly role: Role; readonly now: Instant };

function stepOf(
  meeting: MatchMeeting,
  action: MeetingAction,
  seen: number,
  { role }: Act,
): Result<MeetingState, MatchingRefusal> {
  const to = nextState(meetingTable, meeting.state, action, role);
  if (!to) return refuse('match-meeting-is-over');
  return seen === meeting.version ? ok(to) : refuse('stale-version');
}

export function withoutRequest({ moveRequest: _settled, ...meeting }: MatchMeeting): MatchMeeting {
  return meeting;
}

export function next(meeting: MatchMeeting, state: MeetingState): MatchMeeting {
  return asNextVersion({ ...meeting, state });
}
