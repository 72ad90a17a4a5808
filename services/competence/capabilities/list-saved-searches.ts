import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedSearchItem, searchFitItem, type SavedSearchRow } from '#services/competence/store/saved-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { SavedSearch, SavedSearchPage } from '#shared/shapes/catalogue.ts';

/** The latest of what fits a search; older ones are found by searching. */
const fitsShown = 5;
const pageSize = 20;

/** The searches that the one who asks has saved, each with what was posted since that fits. Refusal: cursor-not-valid. */
export async function listSavedSearches(
  call: Call,
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<SavedSearchPage, CompetenceRefusal>> {
  const page = await readPage(competence, ask, { kind: savedSearchItem, of: [call.caller.personId], pageSize });
  if (!page.ok) return page;
  const items = await Promise.all(page.value.items.map((row) => savedSearch(competence.table, row)));
  return ok({ items, cursor: page.value.cursor });
}

async function savedSearch(table: Table, { personId: _own, ...kept }: SavedSearchRow): Promise<SavedSearch> {
  const { items } = await table.list({
    kind: searchFitItem,
    index: 'fits-of',
    of: [kept.searchId],
    descending: true,
    limit: fitsShown,
  });
  return { ...kept, fits: items.map(({ searchId: _of, ...fit }) => fit) };
}
