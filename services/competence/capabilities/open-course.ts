import { isSharedWith } from '#services/competence/domain/course.ts';
import { courseView } from '#services/competence/domain/course-views.ts';
import { taughtOnHolidays } from '#services/competence/domain/lesson-days.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import { closingDaysBetween } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseView } from '#shared/shapes/course.ts';

/**
 * A course in full, with the holidays it would be taught on. Its institution's people see it in every state; a member of
 * the partnership what is posted or was, and shared with them. Refusal: course-not-found.
 */
export async function openCourse(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, courseId }: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
): Promise<Result<CourseView, CompetenceRefusal>> {
  const course = await table.get(courseItem, courseId);
  const { scope } = call.caller;
  const isOwn = call.caller.institutionId === institutionId;
  const seesAll = isOwn || scopeKind(scope) === 'partnership';
  if (course?.institutionId !== institutionId) return refuse('course-not-found');
  if (!isOwn && (course.state === 'draft' || !(seesAll || isSharedWith(course, scope))))
    return refuse('course-not-found');
  const { startsOn, endsOn } = course.course;
  const holidays = endsOn ? taughtOnHolidays(course.course, closingDaysBetween(startsOn, endsOn)) : [];
  return ok(courseView(course, holidays, isOwn));
}
