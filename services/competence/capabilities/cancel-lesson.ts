import { calledOff, lessonTable } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findLesson, lessonsChanged, planOf, type OwnLesson } from '#services/competence/store/find-lesson.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { LessonCancellation, LessonSaved } from '#shared/shapes/lesson.ts';

/**
 * A lesson is called off, with why; nobody is to stand before a closed door.
 * Refusals: lesson-not-found, lesson-over-already, lesson-called-off, stale-version.
 */
export async function cancelLesson(
  call: Call,
  competence: CompetenceStore,
  meant: OwnLesson,
  cancellation: LessonCancellation,
): Promise<Result<LessonSaved, CompetenceRefusal>> {
  const [found, plan] = await Promise.all([findLesson(competence, meant), planOf(competence.table, meant.courseId)]);
  if (!found.ok) return found;
  const after = calledOff(found.value, cancellation);
  if (!after.ok) return after;
  const { lessonId, version, state } = after.value;
  const { write, event } = lessonsChanged(meant, plan);
  return commit(call, competence.table, {
    writes: [write, replace(lessonItem, found.value, after.value, priorStates(lessonTable, 'cancel-lesson'))],
    events: [event],
    about: [],
    answer: { lessonId, version, state },
  });
}
