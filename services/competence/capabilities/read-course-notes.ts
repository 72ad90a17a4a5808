import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { courseNoteItem } from '#services/competence/store/lesson-items.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { CourseNotePage } from '#shared/shapes/lesson.ts';

/**
 * What the institution wrote to the job broker about a person on a course, read where it was written, the latest first.
 * The enrolment must be the municipality's own. Refusals: enrolment-not-found, cursor-not-valid.
 */
export async function readCourseNotes(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  page: Page,
): Promise<Result<CourseNotePage, CompetenceRefusal>> {
  const enrolment = await competence.table.get(enrolmentItem, enrolmentId);
  if (!enrolment) return refuse('enrolment-not-found');
  const lists = { table: competence.shared(), keys: competence.keys };
  const found = await readPage(lists, page, { kind: courseNoteItem, of: [enrolmentId], descending: true });
  if (!found.ok) return found;
  const { candidateId } = enrolment;
  await recordViewing(call, competence.table, [candidateId]);
  const items = found.value.items.map(({ noteId, words, at, by }) => ({
    noteId,
    enrolmentId,
    candidateId,
    words,
    at,
    by,
  }));
  return ok({ items, cursor: found.value.cursor });
}
