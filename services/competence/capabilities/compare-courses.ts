import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { isId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { mostCompared, type ComparedQuery, type CoursesCompared } from '#shared/shapes/catalogue.ts';
import { openCourse } from './open-course.ts';

/**
 * Up to four courses in full, side by side in the order they are asked for; one that is over since is shown as it ended.
 * Refusal: course-not-found, also for one that is not shared with the caller's municipality.
 */
export async function compareCourses(
  call: Call,
  competence: Pick<CompetenceStore, 'table' | 'catalogue'>,
  { courseIds }: ComparedQuery,
): Promise<Result<CoursesCompared, CompetenceRefusal>> {
  const ids = [...new Set(courseIds.split(','))].slice(0, mostCompared);
  const { values } = await competence.catalogue.values.read(competence.table);
  const items: CoursesCompared['items'] = [];
  for (const courseId of ids) {
    if (!isId('course', courseId)) return refuse('course-not-found');
    const kept = await competence.table.get(courseItem, courseId);
    if (!kept) return refuse('course-not-found');
    const opened = await openCourse(call, competence, { institutionId: kept.institutionId, courseId });
    if (!opened.ok) return opened;
    const seatsFree = values.get(courseId)?.seatsFree;
    items.push({ ...opened.value, ...(seatsFree !== undefined && { seatsFree }) });
  }
  return ok({ items });
}
