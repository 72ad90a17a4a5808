import type { BridgeBuilding } from '#services/competence/domain/bridge-building.ts';
import { isSharedWith, type Course } from '#services/competence/domain/course.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CompetenceStore } from './competence-store.ts';
import { courseItem } from './course-store.ts';
import { findRunning, type OwnCourse } from './find-lesson.ts';
import { bridgeBuildingItem } from './lesson-items.ts';

type Store = Pick<CompetenceStore, 'table'>;
export type NotBridge = 'course-not-found' | 'course-still-draft' | 'course-not-bridge-building';

/** A bridge-building course, with what was said of it. */
export async function findBridgeBuilding(
  store: Store,
  meant: OwnCourse,
): Promise<Result<{ readonly course: Course; readonly plan: BridgeBuilding | undefined }, NotBridge>> {
  const course = await findRunning(store, meant);
  if (!course.ok) return course;
  if (course.value.course.kind !== 'eud-brobygning') return refuse('course-not-bridge-building');
  return ok({ course: course.value, plan: await store.table.fresh(bridgeBuildingItem, meant.courseId) });
}

/** A bridge-building course that the municipality of the call may send people to. */
export async function findSharedBridge(
  { table, shared }: Pick<CompetenceStore, 'table' | 'shared'>,
  courseId: CourseId,
): Promise<Result<Course, 'course-not-found' | 'course-not-shared' | 'course-not-bridge-building'>> {
  const course = await shared().get(courseItem, courseId);
  if (!course || course.state === 'draft') return refuse('course-not-found');
  if (!isSharedWith(course, table.scope)) return refuse('course-not-shared');
  return course.course.kind === 'eud-brobygning' ? ok(course) : refuse('course-not-bridge-building');
}
