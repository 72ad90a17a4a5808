import { postedCourse } from '#services/competence/domain/course.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseFound } from '#services/competence/store/course-events.ts';
import { fromFileItem, readCourseFile, sameAs } from '#services/competence/store/course-file.ts';
import { courseExpiryDue, courseItem } from '#services/competence/store/course-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CourseImport, CourseImported } from '#shared/shapes/course-import.ts';

/** Each takes four writes, and a transaction holds a hundred. */
const coursesAtOnce = 20;

/**
 * Posts the good rows of a file from a row on, twenty at a time, and says where to go on. Faulty rows are left out, and a
 * course that came from a file before is not posted again: the same file may be sent as often as somebody likes.
 * Refusals: institution-not-found, fields-not-accepted, stale-version where two send the same at once.
 */
export async function importCourses(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { from, ...file }: CourseImport,
): Promise<Result<CourseImported, CompetenceRefusal>> {
  const read = await readCourseFile(competence, institutionId, file, call.now);
  if (!read.ok) return read;
  const ready = read.value.rows.flatMap(({ row, facts, already }) =>
    facts && !already && row >= from ? [{ row, facts }] : [],
  );
  const now = ready.slice(0, coursesAtOnce);
  const act = { now: call.now, role: call.caller.role };
  const courses = now.map(({ facts }) => postedCourse(call.newId('course'), read.value.institution, facts, act));
  return commit(call, competence.table, {
    writes: courses.flatMap((course) => [
      insert(courseItem, course),
      insert(fromFileItem, { institutionId, sameAs: sameAs(course.course), courseId: course.courseId }),
      ...courseExpiryDue(course),
    ]),
    events: courses.map((course) => courseFound('CoursePosted', course)),
    about: [],
    answer: { posted: courses.length, next: ready[coursesAtOnce]?.row ?? null },
  });
}
