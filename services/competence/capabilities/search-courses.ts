import { catalogueLine } from '#services/competence/domain/catalogue-course.ts';
import {
  askedWords,
  findCourses,
  firstInOrder,
  type Found,
  type SortKey,
} from '#services/competence/domain/find-courses.ts';
import { matchesIn } from '#services/competence/domain/word-match.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readOn } from '#shared/runtime/paged-list.ts';
import type { CourseHit, CourseSearch, CoursesFound } from '#shared/shapes/catalogue.ts';

const pageSize = 30;

/**
 * Courses of every institution that are posted and shared with the caller's municipality, by words and by what they must
 * be, each with the words that found it. A page goes on after the last course it showed, also where others came in
 * between. Refusal: cursor-not-valid.
 */
export async function searchCourses(
  call: Call,
  competence: CompetenceStore,
  { cursor, ...look }: CourseSearch,
): Promise<Result<CoursesFound, CompetenceRefusal>> {
  const index = await competence.catalogue.index(competence.table);
  const found = findCourses(index, look, { municipality: call.caller.scope, today: dateOf(call.now) });
  const list = { name: `courses/${JSON.stringify(look)}`, pageSize };
  const page = await readOn(competence.keys, list, { cursor }, async (limit, after: Place | undefined) => {
    const [items, more] = firstAndMore(firstInOrder(found, limit + 1, after?.key), limit);
    const last = items.at(-1);
    return { items, ...(more && last && { last: { key: last.key } }) };
  });
  if (!page.ok) return page;
  const asked = askedWords(look.text);
  const hitOf = ({ course }: Found): CourseHit => ({
    ...catalogueLine(course, look.near),
    matches: matchesIn(course, asked),
  });
  return ok({ items: page.value.items.map(hitOf), cursor: page.value.cursor, total: found.length });
}

/** A page, and whether there is more after it. */
function firstAndMore(found: Found[], limit: number): [Found[], boolean] {
  return [found.slice(0, limit), found.length > limit];
}

type Place = { readonly key: SortKey };
