import type { CatalogueCourse } from '#services/competence/domain/catalogue-course.ts';
import { indexOf } from '#services/competence/domain/course-index.ts';
import { findCourses } from '#services/competence/domain/find-courses.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedSearchItem, searchFitItem, type SavedSearchRow } from '#services/competence/store/saved-items.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert } from '#shared/runtime/write.ts';

const searchesAtOnce = 100;

/**
 * Tells, in one municipality, whose saved searches a course fits that was just posted: once each. A search that was saved
 * later says nothing of it, however late the posting is heard of.
 */
export async function tellOfFittingCourse(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  found: CatalogueCourse,
): Promise<void> {
  const index = indexOf(new Map([[found.courseId, found]]));
  const looker = { municipality: call.scope, today: dateOf(call.now) };
  for await (const row of tellingSearches(table))
    if (row.savedAt <= call.now && findCourses(index, row.search, looker).length > 0)
      await tell(call, table, row, found);
}

async function* tellingSearches(table: Table): AsyncGenerator<SavedSearchRow> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: savedSearchItem,
      index: 'telling-searches',
      of: [],
      limit: searchesAtOnce,
      ...(after && { after }),
    });
    yield* page.items;
    after = page.last;
  } while (after);
}

async function tell(call: Call, table: Table, row: SavedSearchRow, found: CatalogueCourse): Promise<void> {
  const { searchId, personId } = row;
  const { courseId, institutionId, institutionName, course } = found;
  const fit = { searchId, courseId, institutionId, title: course.title, institutionName, postedAt: call.now };
  const facts = { searchId, personId, courseId, institutionId, courseTitle: course.title, institutionName };
  const fitted = domainEvent('SavedSearchFitted', { id: `${searchId}/${courseId}`, version: 1 }, facts);
  await takeIn(call, table, insert(searchFitItem, fit), { writes: [], events: [fitted] });
}
