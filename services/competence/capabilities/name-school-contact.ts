import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { findSharedBridge } from '#services/competence/store/bridge-building.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { schoolContactItem } from '#services/competence/store/lesson-items.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { SchoolContactNaming, SchoolContactSaved } from '#shared/shapes/bridge-building.ts';

/**
 * A municipality says who of it is present at the school of a bridge-building course, and when; or that nobody is any
 * more. The school and the municipality’s own people on the course read it.
 * Refusals: course-not-found, course-not-shared, course-not-bridge-building, stale-version.
 */
export async function nameSchoolContact(
  call: Call,
  competence: CompetenceStore,
  courseId: CourseId,
  { version: seen, contact }: SchoolContactNaming,
): Promise<Result<SchoolContactSaved, CompetenceRefusal>> {
  const [course, before] = await Promise.all([
    findSharedBridge(competence, courseId),
    competence.table.fresh(schoolContactItem, courseId),
  ]);
  if (!course.ok) return course;
  if ((before?.version ?? 0) !== seen) return refuse('stale-version');
  const { institutionId } = course.value;
  const whose = { courseId, institutionId, municipality: call.scope, version: seen };
  const after = asNextVersion({ ...whose, ...(contact && { contact }) });
  const aggregate = { id: `${courseId}/${call.scope}/school-contact`, version: after.version };
  return commit(call, competence.table, {
    writes: [putOver(schoolContactItem, before, after)],
    events: [domainEvent('SchoolContactNamed', aggregate, { courseId, institutionId })],
    about: [],
    answer: { courseId, version: after.version },
  });
}
