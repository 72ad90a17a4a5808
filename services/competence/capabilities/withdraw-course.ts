import { withdrawnFor } from '#services/competence/domain/course.ts';
import { courseTable } from '#services/competence/domain/course-states.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseTakenDown } from '#services/competence/store/course-events.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { findCourse } from '#services/competence/store/find-course.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CourseSaved, CourseWithdrawal } from '#shared/shapes/course.ts';

/**
 * Takes a course down for good, with why; a draft is put away by it, and nobody is told.
 * Refusals: institution-not-found, course-not-found, course-already-(withdrawn|expired), stale-version.
 */
export async function withdrawCourse(
  call: Call,
  competence: CompetenceStore,
  meant: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
  withdrawal: CourseWithdrawal,
): Promise<Result<CourseSaved, CompetenceRefusal>> {
  const found = await findCourse(competence, meant.institutionId, meant.courseId);
  if (!found.ok) return found;
  const { before } = found.value;
  const after = withdrawnFor(before, withdrawal, { now: call.now, role: call.caller.role });
  if (!after.ok) return after;
  if (before.version !== withdrawal.version) return refuse('stale-version');

  const { courseId, version, state } = after.value;
  return commit(call, competence.table, {
    writes: [replace(courseItem, before, after.value, priorStates(courseTable, 'withdraw-course'))],
    events: courseTakenDown(after.value),
    about: [],
    answer: { courseId, version, state },
  });
}
