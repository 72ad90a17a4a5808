import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import { schoolContactItem, shownSchoolContactItem } from '#services/competence/store/lesson-items.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { showCourseToItsPeople } from './show-my-course.ts';

/**
 * Shows the school, and the municipality's people on the course, who of it is present there: drawn from the municipality's
 * own row. `call` is the platform in the municipality, `shared` in the partnership. Repeats without harm.
 */
export async function showContactAtSchool(
  call: Call,
  open: OpenCompetence,
  shared: { readonly call: Call; readonly store: Pick<CompetenceStore, 'table'> },
  course: OwnCourse,
): Promise<void> {
  const named = await open(call).table.fresh(schoolContactItem, course.courseId);
  if (!named) throw new Error('a contact at a school that was told of is not there');
  await writeUnlessNewer(shared.store.table, shownSchoolContactItem, named, 'version');
  await showCourseToItsPeople(shared.call, open, course, call.scope);
}
