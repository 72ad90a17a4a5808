import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedSearchItem } from '#services/competence/store/saved-items.ts';
import type { SavedSearchId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { remove } from '#shared/runtime/write.ts';
import type { SearchSaved } from '#shared/shapes/catalogue.ts';

/** Takes away a search that the one who asks has saved; nobody is written to because of it any longer. Refusal: saved-search-not-found. */
export async function deleteSearch(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  searchId: SavedSearchId,
): Promise<Result<SearchSaved, CompetenceRefusal>> {
  const { personId } = call.caller;
  if (!(await table.fresh(savedSearchItem, personId, searchId))) return refuse('saved-search-not-found');
  return commit(call, table, {
    writes: [remove(savedSearchItem, personId, searchId)],
    events: [],
    about: [],
    answer: { searchId },
  });
}
