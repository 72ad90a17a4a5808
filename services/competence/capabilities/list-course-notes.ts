import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn, seenOn } from '#services/competence/store/course-people.ts';
import { findRunning, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { courseNoteItem } from '#services/competence/store/lesson-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { CourseNotePage } from '#shared/shapes/lesson.ts';

/**
 * The notes that were written to job brokers about a course's people, the latest first; about somebody whom the
 * institution may see no longer, none. Refusals: course-not-found, course-still-draft, cursor-not-valid.
 */
export async function listCourseNotes(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  page: Page,
): Promise<Result<CourseNotePage, CompetenceRefusal>> {
  const course = await findRunning(competence, meant);
  if (!course.ok) return course;
  const query = { kind: courseNoteItem, index: 'notes-on', of: [meant.courseId], descending: true } as const;
  const found = await readPage(competence, page, query);
  if (!found.ok) return found;
  const seen = seenOn(await enrolmentsOn(competence.table, meant), dateOf(call.now));
  const who = new Map(seen.map(({ enrolmentId, candidateId }) => [enrolmentId, candidateId]));
  const items = found.value.items.flatMap(({ noteId, enrolmentId, words, at, by }) => {
    const candidateId = who.get(enrolmentId);
    return candidateId ? [{ noteId, enrolmentId, candidateId, words, at, by }] : [];
  });
  await recordViewing(call, competence.table, [...new Set(items.map(({ candidateId }) => candidateId))]);
  return ok({ items, cursor: found.value.cursor });
}
