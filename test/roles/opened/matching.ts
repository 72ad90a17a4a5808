import { matchingApi } from '#services/matching/api.ts';
import { openingsInMemory } from '#services/matching/store/openings-in-memory.ts';
import { aPartnership } from '#test/builders/call.ts';
import type { TestTable } from '#test/database.ts';
import { noFiles, opening, type OpenedApi } from './house.ts';

export function opened(table: TestTable): OpenedApi {
  const open = opening(table, 'matching');
  const memory = openingsInMemory(noFiles);
  const shared = open(aPartnership).table;
  return matchingApi(({ scope }) => ({
    ...open(scope),
    shared: () => shared,
    memory,
    files: () => noFiles,
    openings: async () => (await memory.read(shared)).values,
  }));
}
