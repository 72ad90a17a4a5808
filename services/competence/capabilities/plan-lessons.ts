import { taughtOnHolidays } from '#services/competence/domain/lesson-days.ts';
import type { Lesson } from '#services/competence/domain/lesson.ts';
import { faultsOfUntil, lessonsOf, spanOf } from '#services/competence/domain/plan-lessons.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findRunning, lessonsChanged, planOf, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { closingDaysBetween } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { LessonPlanning, LessonsPlanned } from '#shared/shapes/lesson.ts';

/**
 * Plans a course's lessons from its timetable until a day, without the public holidays, which are told. Goes on where it
 * was planned until before. What does not fit in one go is counted as left.
 * Refusals: course-not-found, course-still-draft, course-already-withdrawn, course-without-timetable, stale-version,
 * fields-not-accepted.
 */
export async function planLessons(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  { version: seen, until }: LessonPlanning,
): Promise<Result<LessonsPlanned, CompetenceRefusal>> {
  const [found, before] = await Promise.all([findRunning(competence, meant), planOf(competence.table, meant.courseId)]);
  if (!found.ok) return found;
  const { course, state } = found.value;
  if (state === 'withdrawn') return refuse('course-already-withdrawn');
  if (course.timetable.length === 0) return refuse('course-without-timetable');
  if (before.version !== seen) return refuse('stale-version');
  const today = dateOf(call.now);
  const span = spanOf(course, before.through, until, today);
  const errors = faultsOfUntil(span, span.until, today);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const closed = taughtOnHolidays(
    { ...course, startsOn: span.from, endsOn: span.until },
    closingDaysBetween(span.from, span.until),
  );
  const { times, through, left, holidays } = lessonsOf(course, span, closed);
  const lessons = times.map((time): Lesson => ({
    ...{ lessonId: call.newId('lesson'), ...meant, courseTitle: course.title, version: 1, state: 'planned', marks: [] },
    ...time,
  }));
  const { plan, write, event } = lessonsChanged(meant, before, { through });
  return commit(call, competence.table, {
    writes: [write, ...lessons.map((lesson) => insert(lessonItem, lesson))],
    events: [event],
    about: [],
    answer: { version: plan.version, planned: lessons.length, left, until: through, holidays: [...holidays] },
  });
}
