import { nameRows } from '#services/visitation/domain/name-search.ts';
import {
  candidateItem,
  indexedNameItem,
  namePartItem,
  type IndexedName,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { nameKeys } from '#shared/kernel/search-keys.ts';
import { insert, put, remove, replace, type Write } from '#shared/runtime/write.ts';

/** The database takes so many writes in one transaction. */
const writesAtOnce = 100;

/**
 * Makes a person findable by the name as it is now, and no longer by a former one. Done after the referral or the
 * correction, so that these stay one small transaction. Repeats without harm; a lost race throws and is told again.
 */
export async function indexName(visitation: VisitationStore, candidateId: CandidateId): Promise<void> {
  const before = await visitation.table.fresh(indexedNameItem, candidateId);
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) throw new Error('a referred candidate is not there to be indexed');
  const keys = nameKeys(fullName(candidate));
  const after = { candidateId, version: (before?.version ?? 0) + 1, keys };
  if (before?.keys.join() === keys.join()) return;
  // What says that the name is indexed comes last: a name of very many words takes more than one transaction.
  const writes = [
    ...rowWrites(after, before),
    before ? replace(indexedNameItem, before, after) : insert(indexedNameItem, after),
  ];
  for (let from = 0; from < writes.length; from += writesAtOnce)
    await visitation.table.transact(writes.slice(from, from + writesAtOnce));
}

function rowWrites({ candidateId, keys }: IndexedName, before?: IndexedName): Write[] {
  const rows = nameRows(keys);
  const stays = new Set(rows.map((row) => row.words));
  return [
    ...rows.map((row) => put(namePartItem, { ...row, keys, candidateId })),
    ...nameRows(before?.keys ?? [])
      .filter((row) => !stays.has(row.words))
      .map(({ start, words }) => remove(namePartItem, start, words, candidateId)),
  ];
}
