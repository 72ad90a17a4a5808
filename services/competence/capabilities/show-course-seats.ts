import { isSharedWith } from '#services/competence/domain/course.ts';
import { demandOf, freeSeats } from '#services/competence/domain/seats.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { poolOf, seatLedgerItem, waitingOf } from '#services/competence/store/seat-ledger.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseSeats } from '#shared/shapes/course-seats.ts';

/**
 * A course's seats as a municipality reads them: what is free, what the municipalities reserved together, how many wait
 * elsewhere (told only where it can point to nobody), and its own. Refusals: course-not-found, course-not-shared.
 */
export async function showCourseSeats(
  call: Call,
  competence: CompetenceStore,
  courseId: CourseId,
): Promise<Result<CourseSeats, CompetenceRefusal>> {
  const shared = competence.shared();
  const [course, ledger, pool, waiting] = await Promise.all([
    shared.get(courseItem, courseId),
    shared.fresh(seatLedgerItem, courseId),
    poolOf(shared, courseId, call.scope),
    waitingOf(shared, courseId, call.scope),
  ]);
  if (!course || course.state === 'draft') return refuse('course-not-found');
  if (!isSharedWith(course, call.scope)) return refuse('course-not-shared');
  if (!ledger) return refuse('busy-try-again');
  const { seats, open, waitingList, rolling, reserved } = ledger;
  return ok({
    ...{ courseId, seats, open, waitingList, rolling, reserved, free: freeSeats(ledger) },
    othersWaiting: demandOf(Math.max(0, ledger.waiting - waiting)),
    own: { version: pool?.version ?? 0, reserved: pool?.reserved ?? 0, used: pool?.used ?? 0, waiting },
  });
}
