import { searchCandidates } from '#services/visitation/capabilities/search-candidates.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { countReads } from '#test/builders/count-reads.ts';
import { anId } from '#test/builders/ids.ts';
import { writeInBulk } from './bulk.ts';
import { benchTable } from './engine.ts';
import type { Figure } from './figure.ts';
import { manyCandidates, visitationRows } from './many-candidates.ts';

const scope = municipalityCode('0265');
const readUnitsAtMost = 5;
/** One first name that about 340 share, one last name, both, a beginning that thousands share, and a name nobody has. */
const searches = ['Bænk', 'Testesen', 'Bænk Testesen', 'test bæ', 'ba', 'Bænk Nobody'];

/** What the dearest page of a search reads, among so many people (20,000 where BENCH_PEOPLE is not set). */
export async function searchUnits(): Promise<Figure[]> {
  const bench = await benchTable();
  try {
    const count = Number(process.env['BENCH_PEOPLE'] ?? 20_000);
    const people = manyCandidates(count, [anId('person')], ['original']);
    await writeInBulk(openTable(bench.client, bench.name, scope), visitationRows(people));
    const counted = countReads(bench.client);
    const table = openTable(counted.client, bench.name, scope);
    const visitation = {
      table,
      keys: async () => keysFrom(new Uint8Array(32), scope, 'bench'),
      citizenOf: unused,
      files: neverAsked,
      uploads: neverAsked,
      scans: neverAsked,
      publicOrigin: '',
    };
    const figures: Figure[] = [];
    for (const text of searches) {
      let dearest = 0;
      let cursor: string | null = null;
      for (let page = 0; page === 0 || (cursor && page < 5); page += 1) {
        counted.take();
        const call = aCall('search-candidates', aCaller('caseworker', scope));
        const found = await searchCandidates(call, visitation, { text, ...(cursor && { cursor }) });
        if (!found.ok) throw new Error(`the search answered ${found.refusal.code}`);
        cursor = found.value.cursor;
        dearest = Math.max(dearest, counted.take());
      }
      const what = `“${text}” among ${count}, the dearest page`;
      figures.push({ part: 'search', what, value: dearest, unit: 'read units', atMost: readUnitsAtMost });
    }
    return figures;
  } finally {
    await bench.stop();
  }
}

const neverAsked = (): never => {
  throw new Error('nothing that is measured asks for files');
};
function unused(): Promise<never> {
  return Promise.reject(new Error('the bench does not need this'));
}
