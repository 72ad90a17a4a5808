import { beforeAll, describe, expect, test } from 'vitest';
import { aCall, aCaller } from '#test/builders/call.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { viewedRow } from './house-rows.ts';
import { defineItem } from './item.ts';
import { pagedList, readOn, readPage } from './paged-list.ts';
import { openTable } from './table.ts';

type Visit = { readonly ward: string; readonly candidateId: string };
const visitItem = defineItem<Visit>({
  name: 'visit',
  partition: (visit) => [visit.ward],
  sort: (visit) => [visit.candidateId],
});

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});

async function aWard(people: readonly string[]) {
  const scope = freshMunicipality();
  const table = openTable(database.client, database.name, scope);
  for (const candidateId of people) await table.put(visitItem, { ward: 'north', candidateId });
  const lists = { table, keys: async () => ({ cursorKey: new Uint8Array(32).fill(7) }) };
  const logged = async () =>
    (await table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 9 })).items.map(
      ({ event }) => JSON.parse(event).facts.candidateIds as string[],
    );
  return { call: aCall('list-work', aCaller('caseworker', scope)), lists, logged };
}

const north = { kind: visitItem, of: ['north'] } as const;

describe('a page of a list', () => {
  test('goes on where the page before ended, in its own length or that asked for, to the end', async () => {
    const { lists } = await aWard(['a', 'b', 'c']);
    const first = await readPage(lists, {}, { ...north, pageSize: 2 });
    if (!first.ok || !first.value.cursor) throw new Error('no first page');
    const second = await readPage(lists, { cursor: first.value.cursor, limit: 9 }, { ...north, pageSize: 2 });
    expect(first.value.items.map(({ candidateId }) => candidateId)).toEqual(['a', 'b']);
    expect(second).toMatchObject({ ok: true, value: { items: [{ candidateId: 'c' }], cursor: null } });
  });

  test('a cursor of another list, or of the same list asked for otherwise, is refused', async () => {
    const { lists } = await aWard(['a', 'b']);
    const first = await readPage(lists, { limit: 1 }, north);
    const cursor = first.ok ? first.value.cursor : null;
    for (const query of [
      { ...north, of: ['south'] },
      { ...north, name: 'visit/north/2026' },
    ])
      expect(await readPage(lists, { cursor: cursor ?? '' }, query)).toMatchObject({
        refusal: { code: 'cursor-not-valid' },
      });
  });

  test('a list read in its own way goes on from its own kind of place', async () => {
    const { lists } = await aWard([]);
    const count = async (limit: number, after: { upTo: number } | undefined) => {
      const from = after?.upTo ?? 0;
      return { items: [from, from + limit], last: from < 3 ? { upTo: from + limit } : undefined };
    };
    const first = await readOn(lists.keys, { name: 'numbers', pageSize: 3 }, {}, count);
    const cursor = first.ok ? (first.value.cursor ?? '') : '';
    expect(await readOn(lists.keys, { name: 'numbers' }, { cursor }, count)).toEqual({
      ok: true,
      value: { items: [3, 53], cursor: null },
    });
  });
});

describe('a page that shows people', () => {
  test('those who are shown, and nobody else, see it in their log', async () => {
    const { call, lists, logged } = await aWard(['a', 'b', 'c']);
    const page = await pagedList(call, lists, { limit: 2 }, north, ({ candidateId }) =>
      candidateId === 'a' ? undefined : { who: candidateId },
    );
    expect(page).toMatchObject({ ok: true, value: { items: [{ who: 'b' }] } });
    expect(await logged()).toEqual([['b']]);
  });

  test('where nobody is shown, nothing is logged', async () => {
    const { call, lists, logged } = await aWard([]);
    expect(await pagedList(call, lists, {}, north, (visit) => visit)).toEqual({
      ok: true,
      value: { items: [], cursor: null },
    });
    expect(await logged()).toEqual([]);
  });
});
