import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CandidateId, CourseId, EnrolmentId, InstitutionId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  Arrangement,
  EnrolmentResult,
  EnrolmentState,
  EnrolmentWithdrawReason,
  InterruptReason,
  SeatKind,
} from '#shared/shapes/enrolment-words.ts';
import type { EnrolmentPutRight } from '#shared/shapes/enrolment.ts';
import { faultsOfPastDay } from './past-day.ts';

/** A person and a course, as the municipality keeps it. */
export type Enrolment = {
  readonly enrolmentId: EnrolmentId;
  readonly version: number;
  readonly state: EnrolmentState;
  readonly candidateId: CandidateId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly arrangement: Arrangement;
  /** Who enrolled the person, and is asked when a seat becomes free. */
  readonly ownerId: PersonId;
  readonly placementId?: PlacementId;
  readonly registeredAt: Instant;
  readonly registeredOn: CivilDate;
  readonly seat: SeatKind;
  /** The place on the waiting list: since when. */
  readonly since?: Instant;
  readonly offeredUntil?: Instant;
  readonly startsOn?: CivilDate;
  readonly endsOn?: CivilDate;
  readonly startedOn?: CivilDate;
  readonly endedOn?: CivilDate;
  readonly result?: EnrolmentResult;
  readonly interruptReason?: InterruptReason;
  readonly withdrawReason?: EnrolmentWithdrawReason;
  readonly note?: string;
  readonly courseWithdrawn?: true;
  readonly corrections?: readonly EnrolmentPutRight[];
};

export type EnrolmentAction =
  | 'accept-seat'
  | 'hold-seat'
  | 'follow-course'
  | 'withdraw-enrolment'
  | 'start-enrolment'
  | 'complete-enrolment'
  | 'interrupt-enrolment'
  | 'correct-enrolment'
  | 'take-back-start'
  | 'take-back-end';

/** Who may take which step stands in the access policy. */
export const enrolmentTable: StateTable<EnrolmentState, EnrolmentAction> = {
  waiting: {
    'hold-seat': { to: 'waiting' },
    'follow-course': { to: 'waiting' },
    'accept-seat': { to: 'enrolled' },
    'withdraw-enrolment': { to: 'withdrawn' },
  },
  enrolled: {
    'follow-course': { to: 'enrolled' },
    'start-enrolment': { to: 'started' },
    'withdraw-enrolment': { to: 'withdrawn' },
    'correct-enrolment': { to: 'enrolled' },
  },
  started: {
    'follow-course': { to: 'started' },
    'complete-enrolment': { to: 'completed' },
    'interrupt-enrolment': { to: 'interrupted' },
    'correct-enrolment': { to: 'started' },
    'take-back-start': { to: 'enrolled' },
  },
  completed: { 'correct-enrolment': { to: 'completed' }, 'take-back-end': { to: 'started' } },
  interrupted: { 'correct-enrolment': { to: 'interrupted' }, 'take-back-end': { to: 'started' } },
  withdrawn: {},
};

/** The enrolment one step on, or why it cannot be taken there. Refusals: stale-version, enrolment-not-there-yet. */
export function step(
  enrolment: Enrolment,
  action: EnrolmentAction,
  version: number,
): Result<Enrolment, CompetenceRefusal> {
  if (enrolment.version !== version) return refuse('stale-version');
  const state = nextState(enrolmentTable, enrolment.state, action);
  return state ? ok({ ...asNextVersion(enrolment), state }) : refuse('enrolment-stands-otherwise');
}

/** The person has begun. The first day may lie back: registering afterwards is normal. */
export function started(
  enrolment: Enrolment,
  { version, startedOn }: { readonly version: number; readonly startedOn: CivilDate },
  now: Instant,
): Result<Enrolment, CompetenceRefusal> {
  const next = step(enrolment, 'start-enrolment', version);
  if (!next.ok) return next;
  const errors = faultsOfPastDay('/startedOn', startedOn, now);
  return errors.length > 0 ? refuse('fields-not-accepted', { errors }) : ok({ ...next.value, startedOn });
}

export type End = {
  readonly version: number;
  readonly endedOn: CivilDate;
  readonly note?: string | undefined;
} & ({ readonly result: EnrolmentResult } | { readonly interruptReason: InterruptReason });

/** The course came to its end for the person, or the person stopped on the way. */
export function ended(
  enrolment: Enrolment,
  { version, endedOn, note, ...how }: End,
  now: Instant,
): Result<Enrolment, CompetenceRefusal> {
  const next = step(enrolment, 'result' in how ? 'complete-enrolment' : 'interrupt-enrolment', version);
  if (!next.ok) return next;
  const errors = faultsOfEnd(next.value, endedOn, now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return ok({ ...next.value, endedOn, ...how, ...(note && { note }) });
}

/** The enrolment came to nothing: it counts nowhere, and its seat is free. */
export function withdrawnFor(
  enrolment: Enrolment,
  { version, reason, note }: { version: number; reason: EnrolmentWithdrawReason; note?: string | undefined },
  now: Instant,
): Result<Enrolment, CompetenceRefusal> {
  const next = step(enrolment, 'withdraw-enrolment', version);
  if (!next.ok) return next;
  const { offeredUntil: _offer, since: _since, ...rest } = next.value;
  return ok({
    ...rest,
    ...{ seat: 'none', endedOn: dateOf(now), withdrawReason: reason },
    ...(note && { note }),
  });
}

export function faultsOfEnd({ startedOn }: Enrolment, endedOn: CivilDate, now: Instant) {
  if (startedOn && endedOn < startedOn) return [fieldError('/endedOn', 'before-start')];
  return faultsOfPastDay('/endedOn', endedOn, now);
}

/** Whether a seat is free again when this has ended: with rolling intake always; else only where somebody else can still come. */
export function freesSeat(enrolment: Enrolment, rolling: boolean): boolean {
  return enrolment.seat !== 'none' && (rolling || enrolment.state === 'withdrawn');
}
