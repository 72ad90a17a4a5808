import { postedCourse } from '#services/competence/domain/course.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseFound } from '#services/competence/store/course-events.ts';
import { courseExpiryDue, courseItem } from '#services/competence/store/course-store.ts';
import { checkCourse, findInstitution } from '#services/competence/store/find-course.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CourseFacts, CourseSaved } from '#shared/shapes/course.ts';

/**
 * An institution offers a course: from now on those it is shared with can find it.
 * Refusals: institution-not-found, fields-not-accepted (ended, too far ahead, unknown department or municipality).
 */
export async function postCourse(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  facts: CourseFacts,
): Promise<Result<CourseSaved, CompetenceRefusal>> {
  const institution = await findInstitution(competence, institutionId);
  if (!institution.ok) return institution;
  const checked = await checkCourse(competence, institution.value, facts, call.now);
  if (!checked.ok) return checked;

  const act = { now: call.now, role: call.caller.role };
  const course = postedCourse(call.newId('course'), institution.value, facts, act);
  const { courseId, version, state } = course;
  return commit(call, competence.table, {
    writes: [insert(courseItem, course), ...courseExpiryDue(course)],
    events: [courseFound('CoursePosted', course)],
    about: [],
    answer: { courseId, version, state },
  });
}
