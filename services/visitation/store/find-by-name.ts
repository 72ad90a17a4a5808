import { countingRow, isMeant, type NameQuery, type SearchPlace } from '#services/visitation/domain/name-search.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { ListPage } from '#shared/runtime/table.ts';
import { namePartItem, type NamePart, type VisitationStore } from './visitation-store.ts';

/** Where a search goes on: in which of the query's places, and after which row. */
export type SearchSpot = { readonly place: number; readonly after?: Record<string, unknown> };

export type FoundByName = { readonly ids: readonly CandidateId[]; readonly next: SearchSpot | undefined };

/** Rows of one read: half a read unit, as a person is. */
const rowsAtOnce = 20;
/** A page of people may cost so many reads of half a unit, those of the people themselves included: four and a half units. */
const readsAtMost = 9;

/**
 * One page of the people a name query means, in order of the words it is found by, everybody once. A page ends when
 * so many are found or its reads are used up; it may then be short or empty, and `next` leads on.
 */
export async function findByName(
  { table }: Pick<VisitationStore, 'table'>,
  query: NameQuery,
  from: SearchSpot,
  most: number,
): Promise<FoundByName> {
  const ids: CandidateId[] = [];
  let spot: SearchSpot | undefined = from;
  for (let reads = 1; spot && ids.length < most && reads + ids.length < readsAtMost; reads += 1) {
    const { place: number, after }: SearchSpot = spot;
    const place: SearchPlace | undefined = query.places[number];
    if (!place) return { ids, next: undefined };
    const page: ListPage<NamePart> = await table.list({
      kind: namePartItem,
      of: [place.start],
      ...(place.beginning && { startingWith: place.beginning }),
      limit: rowsAtOnce,
      ...(after && { after }),
    });
    const room = Math.min(most, readsAtMost - reads) - ids.length;
    const meant = page.items.filter((row) => counts(query, row));
    ids.push(...meant.slice(0, room).map((row) => row.candidateId));
    const lastTaken = meant.length > room ? meant[room - 1] : undefined;
    spot = lastTaken ? { place: number, after: keyOf(lastTaken) } : afterPage(query, spot, page.last);
  }
  return { ids, next: spot };

  function keyOf({ start, words, candidateId }: NamePart): Record<string, unknown> {
    return namePartItem.key(table.scope, start, words, candidateId);
  }
}

function counts(query: NameQuery, row: NamePart): boolean {
  return isMeant(query, row.keys) && countingRow(query, row.keys)?.words === row.words;
}

function afterPage(query: NameQuery, { place }: SearchSpot, last?: Record<string, unknown>): SearchSpot | undefined {
  if (last) return { place, after: last };
  return place + 1 < query.places.length ? { place: place + 1 } : undefined;
}
