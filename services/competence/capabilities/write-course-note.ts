import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseNoteOf } from '#services/competence/store/course-notes.ts';
import { findOnCourse } from '#services/competence/store/course-people.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { CourseNoteSaved, CourseNoteWriting } from '#shared/shapes/lesson.ts';

/**
 * Writes a note to the job broker about somebody on the course. The words stay here; the municipality reads them here.
 * Refusal: enrolment-not-found.
 */
export async function writeCourseNote(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { enrolmentId, ...course }: OwnCourse & { readonly enrolmentId: EnrolmentId },
  { words }: CourseNoteWriting,
): Promise<Result<CourseNoteSaved, CompetenceRefusal>> {
  const found = await findOnCourse(table, course, enrolmentId, dateOf(call.now));
  if (!found.ok) return found;
  const { noteId, write, event } = courseNoteOf(call, found.value, words);
  return commit(call, table, {
    writes: [write],
    events: [event],
    about: [found.value.candidateId],
    answer: { noteId },
  });
}
