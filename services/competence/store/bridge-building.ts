import type { BridgeBuilding } from '#services/competence/domain/bridge-building.ts';
import type { Course } from '#services/competence/domain/course.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CompetenceStore } from './competence-store.ts';
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
