import type { Lesson } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findRunning, lessonsChanged, planOf, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { faultsOfTime } from '#services/competence/domain/lesson-time.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { LessonAdding, LessonSaved } from '#shared/shapes/lesson.ts';

/**
 * One more lesson than the timetable says: an excursion, an hour that is made up for.
 * Refusals: course-not-found, course-still-draft, course-already-withdrawn, stale-version, fields-not-accepted.
 */
export async function addLesson(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  { version: seen, ...time }: LessonAdding,
): Promise<Result<LessonSaved, CompetenceRefusal>> {
  const [found, before] = await Promise.all([findRunning(competence, meant), planOf(competence.table, meant.courseId)]);
  if (!found.ok) return found;
  if (found.value.state === 'withdrawn') return refuse('course-already-withdrawn');
  if (before.version !== seen) return refuse('stale-version');
  const errors = faultsOfTime(found.value.course, time, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const lesson: Lesson = {
    ...{ lessonId: call.newId('lesson'), ...meant, courseTitle: found.value.course.title },
    ...{ version: 1, state: 'planned', marks: [] },
    ...time,
  };
  const { lessonId, version, state } = lesson;
  const { write, event } = lessonsChanged(meant, before);
  return commit(call, competence.table, {
    writes: [write, insert(lessonItem, lesson)],
    events: [event],
    about: [],
    answer: { lessonId, version, state },
  });
}
