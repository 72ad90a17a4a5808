import { draftFrom } from '#services/competence/domain/course.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { findCourse } from '#services/competence/store/find-course.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CourseSaved } from '#shared/shapes/course.ts';

/**
 * A draft that says what another of the institution's courses says, in whatever state that is. Nobody else sees it and
 * nothing is told before it is posted. Refusals: institution-not-found, course-not-found, stale-version.
 */
export async function copyCourse(
  call: Call,
  competence: CompetenceStore,
  meant: { readonly institutionId: InstitutionId; readonly courseId: CourseId; readonly version: number },
): Promise<Result<CourseSaved, CompetenceRefusal>> {
  const found = await findCourse(competence, meant.institutionId, meant.courseId);
  if (!found.ok) return found;
  if (found.value.before.version !== meant.version) return refuse('stale-version');
  const act = { now: call.now, role: call.caller.role };
  const draft = draftFrom(call.newId('course'), found.value.institution, found.value.before, act);
  const { courseId, version, state } = draft;
  return commit(call, competence.table, {
    writes: [insert(courseItem, draft)],
    events: [],
    about: [],
    answer: { courseId, version, state },
  });
}
