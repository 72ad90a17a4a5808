import { evaluationsOf } from '#services/competence/domain/course-evaluation.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findRunning, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { evaluationTallyItem } from '#services/competence/store/lesson-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseEvaluations } from '#shared/shapes/my-course.ts';

/**
 * How those who were on a course found it, counted by face once enough have answered; and the words they let be read.
 * Nobody is named. Refusals: course-not-found, course-still-draft.
 */
export async function showEvaluations(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
): Promise<Result<CourseEvaluations, CompetenceRefusal>> {
  const course = await findRunning(competence, meant);
  if (!course.ok) return course;
  const tally = await competence.table.get(evaluationTallyItem, meant.courseId);
  return ok(evaluationsOf(tally, meant.courseId, dateOf(call.now)));
}
