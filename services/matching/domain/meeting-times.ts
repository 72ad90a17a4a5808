import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type {
  CandidateId,
  CompanyId,
  BuddyId,
  MatchMeetingId,
  MeetingTimesId,
  OpeningId,
  PersonId,
} from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, instant, isSameInstant, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  MeetingForm,
  SaidToTime,
  TimesParty,
  TimesSaid,
  TimesState,
  TimesWithdrawnBecause,
} from '#shared/shapes/meeting-times.ts';
import { atField, faultOfDay } from './when.ts';

/** What one side has said; the count rises with each answer, and stays when other times are proposed. */
export type TimesSide = { readonly count: number; readonly said?: TimesSaid };

/** Times for a match meeting that person and company each answer. One of a person and an opening at a time. */
export type MeetingTimes = {
  readonly timesId: MeetingTimesId;
  readonly version: number;
  readonly state: TimesState;
  readonly candidateId: CandidateId;
  readonly openingId: OpeningId;
  readonly openingTitle: string;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly buddyId?: BuddyId;
  readonly ownerId: PersonId;
  readonly askedAt: Instant;
  /** Which set of times it is, from 1. */
  readonly edition: number;
  readonly form: MeetingForm;
  readonly place: string;
  readonly minutes: number;
  readonly staffIds: readonly PersonId[];
  /** The earliest first. */
  readonly times: readonly Instant[];
  readonly citizen: TimesSide;
  readonly company: TimesSide;
  /** The meeting that was called, and its time. */
  readonly meetingId?: MatchMeetingId;
  readonly startsAt?: Instant;
  readonly because?: TimesWithdrawnBecause;
};

export type TimesAction =
  | 'propose-other-times'
  | 'answer-meeting-times'
  | 'call-at-proposed-time'
  | 'withdraw-meeting-times'
  | 'withdraw-by-itself'
  | 'remind-of-meeting-times'
  | 'let-times-pass';

const staff: readonly Role[] = ['caseworker', 'job-broker'];
/** Whose answers the platform applies here. */
const sides: readonly Role[] = ['candidate', 'company-contact'];
/** What follows from a consent that ended, the end of an effort, and time. */
const platform: readonly Role[] = ['secretariat'];

/** Once the meeting is called it is moved as any meeting is; a consent that ends still shuts what stands open of it. */
export const timesTable: StateTable<TimesState, TimesAction, Role> = {
  asked: {
    'propose-other-times': { to: 'asked', roles: staff },
    'answer-meeting-times': { to: 'asked', roles: sides },
    'call-at-proposed-time': { to: 'called', roles: staff },
    'withdraw-meeting-times': { to: 'withdrawn', roles: staff },
    'withdraw-by-itself': { to: 'withdrawn', roles: platform },
    'remind-of-meeting-times': { to: 'asked', roles: platform },
    'let-times-pass': { to: 'lapsed', roles: platform },
  },
  called: { 'withdraw-by-itself': { to: 'withdrawn', roles: platform } },
  withdrawn: {},
  lapsed: { 'propose-other-times': { to: 'asked', roles: staff } },
};

type WhenAndWhere = Pick<MeetingTimes, 'form' | 'place' | 'minutes' | 'staffIds' | 'times'>;
type Asked = WhenAndWhere &
  Pick<
    MeetingTimes,
    | 'timesId'
    | 'candidateId'
    | 'openingId'
    | 'openingTitle'
    | 'companyId'
    | 'companyName'
    | 'buddyId'
    | 'ownerId'
    | 'askedAt'
  >;

/** Asks both for the first time. Refused at a time that has passed, is absurdly far away, or stands there twice. */
export function askForTimes(asked: Asked): Result<MeetingTimes, MatchingRefusal> {
  const times = timesOf(asked.times, asked.askedAt);
  if (!times.ok) return times;
  const nothing: TimesSide = { count: 0 };
  return ok({
    ...asked,
    times: times.value,
    version: 1,
    state: 'asked',
    edition: 1,
    citizen: nothing,
    company: nothing,
  });
}

/** Other times: what was said to the former falls away, but who the person brings. */
export function proposeOtherTimes(
  before: MeetingTimes,
  other: WhenAndWhere,
  by: Act & { readonly seen: number },
): Result<MeetingTimes, MatchingRefusal> {
  const to = stepOf(before, 'propose-other-times', by);
  if (!to.ok) return to;
  const times = timesOf(other.times, by.now);
  if (!times.ok) return times;
  const { form, place, minutes, staffIds } = other;
  return ok(
    asNextVersion({
      ...before,
      ...{ form, place, minutes, staffIds, times: times.value, askedAt: by.now },
      ...{ state: to.value, edition: before.edition + 1 },
      ...{ citizen: { count: before.citizen.count }, company: { count: before.company.count } },
    }),
  );
}

export function withdrawTimes(
  before: MeetingTimes,
  by: Act & { readonly seen: number },
): Result<MeetingTimes, MatchingRefusal> {
  const to = stepOf(before, 'withdraw-meeting-times', by);
  return to.ok ? ok(asNextVersion({ ...before, state: to.value, because: 'taken-back' })) : to;
}

/** The meeting is called at one of the times. Refused at `/startsAt` where it is none of them, or has passed. */
export function settleTimes(
  before: MeetingTimes,
  { startsAt, meetingId }: { readonly startsAt: Instant; readonly meetingId: MatchMeetingId },
  by: Act & { readonly seen: number },
): Result<MeetingTimes, MatchingRefusal> {
  const to = stepOf(before, 'call-at-proposed-time', by);
  if (!to.ok) return to;
  if (!before.times.some((time) => isSameInstant(time, startsAt))) return atField('/startsAt', 'not-a-proposed-time');
  if (startsAt <= by.now) return atField('/startsAt', 'time-passed');
  return ok(asNextVersion({ ...before, state: to.value, meetingId, startsAt }));
}

/** A consent or the effort has ended; undefined where there is nothing left to shut. */
export function withdrawByItself(before: MeetingTimes, because: TimesWithdrawnBecause): MeetingTimes | undefined {
  const to = nextState(timesTable, before.state, 'withdraw-by-itself', 'secretariat');
  return to && asNextVersion({ ...before, state: to, because });
}

/** The last of the times has passed, and no meeting was called. */
export function letTimesPass(before: MeetingTimes): MeetingTimes | undefined {
  const to = nextState(timesTable, before.state, 'let-times-pass', 'secretariat');
  return to && asNextVersion({ ...before, state: to });
}

/** Whoever has not answered these times. */
export function unanswered({ citizen, company }: Pick<MeetingTimes, 'citizen' | 'company'>): TimesParty[] {
  return [...(citizen.said ? [] : ['citizen' as const]), ...(company.said ? [] : ['company' as const])];
}

/** A side's answers in the order of the times, one for each; a time it said nothing to is left out. */
export function inOrder(times: readonly Instant[], answers: readonly SaidToTime[]): SaidToTime[] {
  return times.flatMap((startsAt) => {
    const found = answers.find((answer) => isSameInstant(answer.startsAt, startsAt));
    return found ? [{ startsAt, says: found.says }] : [];
  });
}

type Act = { readonly role: Role; readonly now: Instant };

function stepOf(
  before: MeetingTimes,
  action: TimesAction,
  { role, seen }: Act & { readonly seen: number },
): Result<TimesState, MatchingRefusal> {
  const to = nextState(timesTable, before.state, action, role);
  if (!to) return refuse(before.state === 'called' ? 'meeting-times-settled' : 'meeting-times-over');
  return before.version === seen ? ok(to) : refuse('stale-version');
}

function timesOf(proposed: readonly Instant[], now: Instant): Result<Instant[], MatchingRefusal> {
  for (const [place, time] of proposed.entries()) {
    const again = proposed.findIndex((other) => isSameInstant(other, time)) < place;
    const fault = again ? 'chosen-twice' : time <= now ? 'time-passed' : faultOfDay(dateOf(time), now);
    if (fault) return atField(`/times/${place}`, fault);
  }
  return ok(proposed.map((time) => instant(time)).toSorted());
}
