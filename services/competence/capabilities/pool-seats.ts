import { isSharedWith } from '#services/competence/domain/course.ts';
import { freeSeats, type SeatPool } from '#services/competence/domain/seats.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { poolOf, reserveSeats, seatLedgerItem } from '#services/competence/store/seat-ledger.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { SeatPool as SeatPoolRequest, SeatPoolSaved } from '#shared/shapes/course-seats.ts';

/**
 * A municipality holds seats on a course with rolling intake for people to come, without names. Together with the others'
 * it is volume that an institution can plan by; enrolments take the own seats first. Fewer gives the free ones back.
 * Refusals: course-not-found, course-not-shared, course-already-withdrawn, pool-needs-rolling-intake, seats-not-free,
 * stale-version, fields-not-accepted.
 */
export async function poolSeats(
  call: Call,
  competence: CompetenceStore,
  courseId: CourseId,
  { version, seats }: SeatPoolRequest,
): Promise<Result<SeatPoolSaved, CompetenceRefusal>> {
  const shared = competence.shared();
  const [course, ledger, before] = await Promise.all([
    shared.get(courseItem, courseId),
    shared.fresh(seatLedgerItem, courseId),
    poolOf(shared, courseId, call.scope),
  ]);
  if (!course || course.state === 'draft') return refuse('course-not-found');
  if (!isSharedWith(course, call.scope)) return refuse('course-not-shared');
  if (!ledger) return refuse('busy-try-again');
  if (!ledger.open) return refuse('course-already-withdrawn');
  if (!ledger.rolling) return refuse('pool-needs-rolling-intake');
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const { used = 0, reserved = 0 } = before ?? {};
  if (seats < used) return refuse('fields-not-accepted', { errors: [fieldError('/seats', 'fewer-than-used')] });
  if (seats - reserved > freeSeats(ledger)) return refuse('seats-not-free', { values: { free: freeSeats(ledger) } });
  const pool: SeatPool = asNextVersion({ courseId, municipality: call.scope, version, reserved: seats, used });
  const { institutionId } = course;
  const aggregate = { id: `${courseId}/${call.scope}`, version: pool.version };
  return commit(call, competence.table, {
    writes: reserveSeats(shared.scope, ledger, before, pool),
    events: [
      domainEvent('SeatsReserved', aggregate, { courseId, institutionId, reserved: seats, used }),
      ...(seats < reserved ? [domainEvent('SeatReleased', aggregate, { courseId, institutionId })] : []),
    ],
    about: [],
    answer: { courseId, version: pool.version, reserved: seats, used },
  });
}
