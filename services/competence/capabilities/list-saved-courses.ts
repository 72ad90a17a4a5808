import {
  catalogueLine,
  isFoundBy,
  type CatalogueCourse,
  type Looker,
} from '#services/competence/domain/catalogue-course.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedCourseItem, type SavedCourseRow } from '#services/competence/store/saved-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { SavedCourse, SavedCoursePage } from '#shared/shapes/catalogue.ts';

/** The courses that the one who asks has saved, each as it stands now. Refusal: cursor-not-valid. */
export async function listSavedCourses(
  call: Call,
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<SavedCoursePage, CompetenceRefusal>> {
  const page = await readPage(competence, ask, { kind: savedCourseItem, of: [call.caller.personId] });
  if (!page.ok) return page;
  const { values } = await competence.catalogue.values.read(competence.shared());
  const looker = { municipality: call.scope, today: dateOf(call.now) };
  const items = page.value.items.map((row) => savedCourse(row, values.get(row.courseId), looker));
  return ok({ items, cursor: page.value.cursor });
}

function savedCourse(
  { courseId, institutionId, title, savedAt }: SavedCourseRow,
  found: CatalogueCourse | undefined,
  looker: Looker,
): SavedCourse {
  const kept = { courseId, institutionId, savedAt };
  if (!found || !isFoundBy(found, looker)) return { ...kept, title, isOver: true };
  return { ...kept, title: found.course.title, isOver: false, line: catalogueLine(found) };
}
