import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { findSharedBridge } from '#services/competence/store/bridge-building.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { schoolContactItem } from '#services/competence/store/lesson-items.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { SchoolContactView } from '#shared/shapes/bridge-building.ts';

/**
 * Who of the municipality is present at the school of a bridge-building course; version 0 where nobody was ever named.
 * Refusals: course-not-found, course-not-shared, course-not-bridge-building.
 */
export async function showSchoolContact(
  competence: Pick<CompetenceStore, 'table' | 'shared'>,
  courseId: CourseId,
): Promise<Result<SchoolContactView, CompetenceRefusal>> {
  const course = await findSharedBridge(competence, courseId);
  if (!course.ok) return course;
  const named = await competence.table.fresh(schoolContactItem, courseId);
  return ok({ courseId, version: named?.version ?? 0, ...(named?.contact && { contact: named.contact }) });
}
