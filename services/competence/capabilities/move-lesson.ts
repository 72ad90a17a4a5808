import { faultsOfTime } from '#services/competence/domain/lesson-time.ts';
import { lessonTable, moved } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import {
  findLesson,
  findRunning,
  lessonsChanged,
  planOf,
  type OwnLesson,
} from '#services/competence/store/find-lesson.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { LessonMove, LessonSaved } from '#shared/shapes/lesson.ts';

/**
 * A lesson is at another time, with why; those on the course see it at once.
 * Refusals: course-not-found, course-still-draft, lesson-not-found, lesson-over-already, lesson-called-off, stale-version,
 * fields-not-accepted.
 */
export async function moveLesson(
  call: Call,
  competence: CompetenceStore,
  meant: OwnLesson,
  move: LessonMove,
): Promise<Result<LessonSaved, CompetenceRefusal>> {
  const [course, found, plan] = await Promise.all([
    findRunning(competence, meant),
    findLesson(competence, meant),
    planOf(competence.table, meant.courseId),
  ]);
  if (!course.ok) return course;
  if (!found.ok) return found;
  const after = moved(found.value, move);
  if (!after.ok) return after;
  const errors = faultsOfTime(course.value.course, move, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { lessonId, version, state } = after.value;
  const { write, event } = lessonsChanged(meant, plan);
  return commit(call, competence.table, {
    writes: [write, replace(lessonItem, found.value, after.value, priorStates(lessonTable, 'move-lesson'))],
    events: [event],
    about: [],
    answer: { lessonId, version, state },
  });
}
