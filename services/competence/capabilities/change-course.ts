import { rewritten } from '#services/competence/domain/course.ts';
import { courseTable } from '#services/competence/domain/course-states.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseFound } from '#services/competence/store/course-events.ts';
import { courseExpiryDue, courseItem } from '#services/competence/store/course-store.ts';
import { checkCourse, findCourse } from '#services/competence/store/find-course.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CourseChange, CourseSaved } from '#shared/shapes/course.ts';

type Rewrite = (
  call: Call,
  competence: CompetenceStore,
  meant: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
  change: CourseChange,
) => Promise<Result<CourseSaved, CompetenceRefusal>>;

/*
 * A course as it shall be from now on, checked as a new one is.
 * Refusals: institution-not-found, course-not-found, course-(still-draft|already-…), stale-version, fields-not-accepted.
 */

/** A posted course says something else from now on. */
export const changeCourse: Rewrite = (...asked) => rewriteCourse('change-course', 'CourseChanged', ...asked);

/** A draft, filled in with what it lacked, can be found from now on. */
export const postDraftCourse: Rewrite = (...asked) => rewriteCourse('post-draft-course', 'CoursePosted', ...asked);

async function rewriteCourse(
  action: 'change-course' | 'post-draft-course',
  toldAs: 'CourseChanged' | 'CoursePosted',
  ...[call, competence, meant, { version: seen, ...facts }]: Parameters<Rewrite>
): Promise<Result<CourseSaved, CompetenceRefusal>> {
  const found = await findCourse(competence, meant.institutionId, meant.courseId);
  if (!found.ok) return found;
  const { before, institution } = found.value;
  const act = { now: call.now, role: call.caller.role };
  const after = rewritten(before, action, facts, institution, act);
  if (!after.ok) return after;
  if (before.version !== seen) return refuse('stale-version');
  const checked = await checkCourse(competence, institution, facts, call.now);
  if (!checked.ok) return checked;

  const { courseId, version, state } = after.value;
  return commit(call, competence.table, {
    writes: [
      replace(courseItem, before, after.value, priorStates(courseTable, action)),
      ...courseExpiryDue(after.value, before),
    ],
    events: [courseFound(toldAs, after.value)],
    about: [],
    answer: { courseId, version, state },
  });
}
