import { lessonTable, withMark, type Marked } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findOnCourse } from '#services/competence/store/course-people.ts';
import { findLesson, type OwnLesson } from '#services/competence/store/find-lesson.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import { lessonTold } from '#services/competence/store/lesson-events.ts';
import type { Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { AttendanceCorrection, LessonSaved } from '#shared/shapes/lesson.ts';

/**
 * Puts right whether somebody came to a lesson that is over, with why; what stood there is kept. Why stays at the institution.
 * Refusals: lesson-not-found, enrolment-not-found, lesson-not-over, lesson-called-off, stale-version.
 */
export async function correctAttendance(
  call: Call,
  competence: CompetenceStore,
  meant: OwnLesson,
  { enrolmentId, mark, reason, version: seen, because }: AttendanceCorrection,
): Promise<Result<LessonSaved, CompetenceRefusal>> {
  const [found, person] = await Promise.all([
    findLesson(competence, meant),
    findOnCourse(competence.table, meant, enrolmentId, dateOf(call.now)),
  ]);
  if (!found.ok) return found;
  if (!person.ok) return person;
  const { municipality, candidateId } = person.value;
  const marked: Marked = { enrolmentId, municipality, mark, ...(reason && { reason }) };
  const after = withMark(found.value, { ...marked, version: seen, because }, call.now);
  if (!after.ok) return after;
  const { lessonId, version, state } = after.value;
  return commit(call, competence.table, {
    writes: [replace(lessonItem, found.value, after.value, priorStates(lessonTable, 'correct-attendance'))],
    events: [lessonTold('AttendanceCorrected', after.value, [marked])],
    about: [candidateId],
    answer: { lessonId, version, state },
  });
}
