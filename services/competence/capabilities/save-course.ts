import { isFoundBy } from '#services/competence/domain/catalogue-course.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedCourseItem } from '#services/competence/store/saved-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put } from '#shared/runtime/write.ts';
import type { CourseToSave, SavedCourseKept } from '#shared/shapes/catalogue.ts';

/** Keeps a course in sight of the one who asks. Saved twice, it is saved once. Refusal: course-not-found. */
export async function saveCourse(
  call: Call,
  competence: CompetenceStore,
  { courseId }: CourseToSave,
): Promise<Result<SavedCourseKept, CompetenceRefusal>> {
  const { values } = await competence.catalogue.values.read(competence.shared());
  const found = values.get(courseId);
  const looker = { municipality: call.scope, today: dateOf(call.now) };
  if (!found || !isFoundBy(found, looker)) return refuse('course-not-found');
  const { institutionId, course } = found;
  const { personId } = call.caller;
  return commit(call, competence.table, {
    writes: [put(savedCourseItem, { personId, courseId, institutionId, title: course.title, savedAt: call.now })],
    events: [],
    about: [],
    answer: { courseId },
  });
}
