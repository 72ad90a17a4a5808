import { courseLine } from '#services/competence/domain/course-views.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CourseLine, CoursesQuery } from '#shared/shapes/course.ts';

/**
 * An institution's courses as its own people see them: all or those in one state. What begins on a day or later comes
 * with the next first; without a day the latest comes first. Refusal: cursor-not-valid.
 */
export async function listInstitutionCourses(
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { state, from, ...ask }: CoursesQuery,
): Promise<Result<PageOf<CourseLine>, CompetenceRefusal>> {
  const of = state
    ? ({ index: 'courses-in', of: [institutionId, state] } as const)
    : ({ index: 'courses-of', of: [institutionId] } as const);
  const name = [of.index, ...of.of, from ?? ''].join('/');
  const page = await readPage(competence, ask, {
    ...{ kind: courseItem, name, ...of },
    ...(from ? { from } : { descending: true }),
  });
  return page.ok ? ok({ ...page.value, items: page.value.items.map(courseLine) }) : page;
}
