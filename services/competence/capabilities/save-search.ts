import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { savedSearchItem } from '#services/competence/store/saved-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { SearchSaved, SearchToSave } from '#shared/shapes/catalogue.ts';

/** Keeps a search for the one who asks, and whether to write when a course is posted that fits. */
export async function saveSearch(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { name, tells, search }: SearchToSave,
): Promise<Result<SearchSaved, CompetenceRefusal>> {
  const searchId = call.newId('savedSearch');
  const { personId } = call.caller;
  return commit(call, table, {
    writes: [insert(savedSearchItem, { personId, searchId, name, tells, search, savedAt: call.now })],
    events: [],
    about: [],
    answer: { searchId },
  });
}
