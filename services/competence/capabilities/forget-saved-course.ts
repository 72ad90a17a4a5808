import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedCourseItem } from '#services/competence/store/saved-items.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { remove } from '#shared/runtime/write.ts';
import type { SavedCourseKept } from '#shared/shapes/catalogue.ts';

/** Takes a course out of what the one who asks has saved. Refusal: course-not-saved. */
export async function forgetSavedCourse(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  courseId: CourseId,
): Promise<Result<SavedCourseKept, CompetenceRefusal>> {
  const { personId } = call.caller;
  if (!(await table.fresh(savedCourseItem, personId, courseId))) return refuse('course-not-saved');
  return commit(call, table, {
    writes: [remove(savedCourseItem, personId, courseId)],
    events: [],
    about: [],
    answer: { courseId },
  });
}
