import { lessonLine } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findRunning, planOf, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { CourseLessons, LessonsQuery } from '#shared/shapes/lesson.ts';

/** A course's lessons from a day on, or the latest first. Refusals: course-not-found, course-still-draft, cursor-not-valid. */
export async function listLessons(
  competence: CompetenceStore,
  meant: OwnCourse,
  { from, ...ask }: LessonsQuery,
): Promise<Result<CourseLessons, CompetenceRefusal>> {
  const { courseId } = meant;
  const [course, plan] = await Promise.all([findRunning(competence, meant), planOf(competence.table, courseId)]);
  if (!course.ok) return course;
  const page = await readPage(competence, ask, {
    ...({ kind: lessonItem, index: 'lessons-of', of: [courseId], name: `lessons/${courseId}/${from ?? ''}` } as const),
    ...(from ? { from } : { descending: true }),
  });
  if (!page.ok) return page;
  const { items, cursor } = page.value;
  return ok({ items: items.map(lessonLine), cursor, plan: { version: plan.version } });
}
