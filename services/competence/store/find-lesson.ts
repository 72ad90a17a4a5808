import type { Course } from '#services/competence/domain/course.ts';
import type { Lesson } from '#services/competence/domain/lesson.ts';
import type { CourseId, InstitutionId, LessonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { CompetenceStore } from './competence-store.ts';
import { courseItem } from './course-store.ts';
import { lessonItem, lessonPlanItem, type LessonPlan } from './lesson-items.ts';

export type OwnCourse = { readonly institutionId: InstitutionId; readonly courseId: CourseId };
export type OwnLesson = OwnCourse & { readonly lessonId: LessonId };
type Store = Pick<CompetenceStore, 'table'>;

/** A course that runs: posted, or found no longer while it goes on. Refusals: course-not-found, course-still-draft. */
export async function findRunning(
  { table }: Store,
  { institutionId, courseId }: OwnCourse,
): Promise<Result<Course, 'course-not-found' | 'course-still-draft'>> {
  const course = await table.fresh(courseItem, courseId);
  if (course?.institutionId !== institutionId) return refuse('course-not-found');
  return course.state === 'draft' ? refuse('course-still-draft') : ok(course);
}

/** A lesson of an institution's course. Another's is not found. */
export async function findLesson(
  { table }: Store,
  { institutionId, courseId, lessonId }: OwnLesson,
): Promise<Result<Lesson, 'lesson-not-found'>> {
  const lesson = await table.fresh(lessonItem, lessonId);
  const isOwn = lesson?.institutionId === institutionId && lesson.courseId === courseId;
  return lesson && isOwn ? ok(lesson) : refuse('lesson-not-found');
}

/** The plan of a course's lessons; version 0 while there is none. */
export async function planOf(table: Table, courseId: CourseId): Promise<LessonPlan> {
  return (await table.fresh(lessonPlanItem, courseId)) ?? { courseId, version: 0 };
}

/** What is saved when a course's lessons are others than before: the plan one further, and what is told. */
export function lessonsChanged(
  { institutionId, courseId }: OwnCourse,
  before: LessonPlan,
  more: Partial<LessonPlan> = {},
): { readonly plan: LessonPlan; readonly write: Write; readonly event: DomainEvent } {
  const plan = asNextVersion({ ...before, ...more });
  return {
    plan,
    write: putOver(lessonPlanItem, before.version === 0 ? undefined : before, plan),
    event: domainEvent(
      'LessonsChanged',
      { id: `${courseId}/lessons`, version: plan.version },
      { courseId, institutionId, planVersion: plan.version },
    ),
  };
}
