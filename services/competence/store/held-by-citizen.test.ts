import { beforeAll, expect, test } from 'vitest';
import { allOfAPerson, rowsOf, underWay } from '#test/builders/competence-citizen.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { holdings } from './held-by-citizen.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const held = new Set(holdings.flatMap(({ kinds }) => kinds.map(({ name }) => name)));

/** Rows that every table has, in every scope: keys and logs, which show a citizen nothing. */
const house: ReadonlySet<string> = new Set(['outbox', 'viewed', 'idempotency', 'data-key']);

test('no other kind is written there than the list has, and each of them is, in a life with everything in it', async () => {
  const all = await allOfAPerson(table);
  await underWay(all);
  const written = new Set((await rowsOf(table, all.citizen)).map(({ itemKind }) => String(itemKind)));
  expect([...written].filter((name) => !held.has(name) && !house.has(name))).toEqual([]);
  expect([...held].filter((name) => !written.has(name))).toEqual([]);
});
