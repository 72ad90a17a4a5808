import { isSharedWith, type Course } from '#services/competence/domain/course.ts';
import type { Enrolment } from '#services/competence/domain/enrolment.ts';
import { freeSeats, type SeatLedger } from '#services/competence/domain/seats.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { knownCandidateItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { whileConsented } from '#services/competence/store/consent-items.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { enrolmentTold } from '#services/competence/store/enrolment-events.ts';
import { enrolmentItem, onCourseItem } from '#services/competence/store/enrolment-items.ts';
import {
  claimFromPool,
  claimSeat,
  joinWaiting,
  poolOf,
  seatLedgerItem,
} from '#services/competence/store/seat-ledger.ts';
import { startSharing } from '#services/competence/store/sharing.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { EnrolmentRequest, EnrolmentSaved } from '#shared/shapes/enrolment.ts';

const mostAttempts = 3;

/**
 * Enrols a person on a course, only where the person has said yes to the institution. A seat is claimed in the same
 * transaction, from the municipality's own reserved seats first: of several at once for the last one, exactly one wins.
 * Where none is free the person waits, if that was asked for and the course has a waiting list; whoever lost the last seat
 * in that moment is answered as whoever comes after.
 * Refusals: candidate-not-found, course-not-found, course-not-shared, course-already-withdrawn, course-already-expired,
 * no-education-consent, already-on-course, course-full, course-without-waiting-list, seat-just-freed, fields-not-accepted.
 */
export async function enrolCandidate(
  call: Call,
  competence: CompetenceStore,
  request: EnrolmentRequest,
  attempt = 1,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const { candidateId, courseId } = request;
  const [known, found] = await Promise.all([
    competence.table.get(knownCandidateItem, candidateId),
    openCourseFor(call, competence, courseId),
  ]);
  if (!known) return refuse('candidate-not-found');
  if (!found.ok) return found;
  const course = found.value;
  if (request.startsOn && course.course.intake !== 'rolling')
    return refuse('fields-not-accepted', { errors: [fieldError('/startsOn', 'course-has-its-own-days')] });
  const consented = await whileConsented(competence.table, candidateId, course.institutionId);
  if (!consented.ok) return consented;
  const enrolment = enrolmentOf(call, request, course);
  const seated = await seatFor(call, competence, enrolment, request.ifFull);
  if (!seated.ok) return seated;
  const { writes, ...seat } = seated.value;
  const saved: Enrolment = { ...enrolment, ...seat };
  const sharing = seat.state === 'enrolled' ? await startSharing(competence.table, saved, reasonOf(saved)) : undefined;
  const { enrolmentId, version, state } = saved;
  const done = await commit(call, competence.table, {
    writes: [
      insert(enrolmentItem, saved),
      insert(onCourseItem, { candidateId, courseId, enrolmentId }, 'already-on-course'),
      consented.value,
      ...writes,
      ...(sharing?.writes ?? []),
    ],
    events: [enrolmentTold(saved), ...(sharing?.events ?? [])],
    about: [candidateId],
    answer: { enrolmentId, version, state, seat: saved.seat },
  });
  const lostTheSeat = !done.ok && done.refusal.code === 'course-full' && attempt < mostAttempts;
  return lostTheSeat ? enrolCandidate(call, competence, request, attempt + 1) : done;
}

/** The course, where it can be enrolled on by this municipality today. */
async function openCourseFor(
  call: Call,
  competence: CompetenceStore,
  courseId: string,
): Promise<Result<Course, CompetenceRefusal>> {
  const course = await competence.shared().get(courseItem, courseId);
  if (!course || course.state === 'draft') return refuse('course-not-found');
  if (!isSharedWith(course, call.scope)) return refuse('course-not-shared');
  if (course.state === 'withdrawn') return refuse('course-already-withdrawn');
  const { endsOn } = course.course;
  const isOver = course.state === 'expired' || (endsOn !== undefined && endsOn < dateOf(call.now));
  return isOver ? refuse('course-already-expired') : ok(course);
}

function enrolmentOf(call: Call, request: EnrolmentRequest, course: Course): Enrolment {
  const { candidateId, courseId, arrangement, startsOn, placementId } = request;
  const { institutionId, institutionName } = course;
  const first = startsOn ?? (course.course.intake === 'dated' ? course.course.startsOn : undefined);
  const { endsOn } = course.course;
  return {
    ...{ enrolmentId: call.newId('enrolment'), version: 1, state: 'enrolled', candidateId, courseId, arrangement },
    ...{ courseTitle: course.course.title, institutionId, institutionName, seat: 'none' },
    ...{ ownerId: call.caller.personId, registeredAt: call.now, registeredOn: dateOf(call.now) },
    ...(first && { startsOn: first }),
    ...(endsOn && { endsOn }),
    ...(placementId && { placementId }),
  };
}

type Seated = Pick<Enrolment, 'state' | 'seat' | 'since'> & {
  readonly writes: readonly Write<'course-full' | 'seat-just-freed'>[];
};

/** A seat of the own pool, one of the course's, or a place on the waiting list. What is read says why; the writes decide. */
async function seatFor(
  call: Call,
  competence: CompetenceStore,
  { courseId, enrolmentId }: Enrolment,
  ifFull: EnrolmentRequest['ifFull'],
): Promise<Result<Seated, CompetenceRefusal>> {
  const shared = competence.shared();
  const place = { courseId, scope: shared.scope };
  const [ledger, pool] = await Promise.all([
    shared.fresh(seatLedgerItem, courseId),
    poolOf(shared, courseId, call.scope),
  ]);
  // The ledger follows the course by a moment.
  if (!ledger) return refuse('busy-try-again');
  if (pool && pool.used < pool.reserved)
    return ok({ state: 'enrolled', seat: 'pool', writes: [claimFromPool(place, call.scope)] });
  if (freeSeats(ledger) > 0) return ok({ state: 'enrolled', seat: 'own', writes: [claimSeat(place)] });
  const full = fullBecause(ledger, ifFull);
  if (full) return refuse(full, { values: { waiting: ledger.waiting } });
  const entry = { courseId, enrolmentId, municipality: call.scope, since: call.now };
  return ok({ state: 'waiting', seat: 'none', since: call.now, writes: joinWaiting(shared.scope, entry) });
}

function fullBecause(
  { waitingList }: SeatLedger,
  ifFull: EnrolmentRequest['ifFull'],
): 'course-full' | 'course-without-waiting-list' | undefined {
  if (!waitingList) return 'course-without-waiting-list';
  return ifFull === 'refuse' ? 'course-full' : undefined;
}

function reasonOf({ enrolmentId: id }: Enrolment) {
  return { kind: 'enrolment', id } as const;
}
