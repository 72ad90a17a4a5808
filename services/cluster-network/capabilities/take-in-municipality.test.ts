import { beforeAll, expect, test } from 'vitest';
import { memberItem, membersOf } from '#services/cluster-network/store/cluster-network-store.ts';
import { aNetwork } from '#test/builders/cluster-network.ts';
import { municipalityJoined } from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { takeInMunicipality } from './take-in-municipality.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('take in a municipality: it is a member once, and the newest that was told stands', async () => {
  const network = await aNetwork(table);
  const joined = (version: number) => {
    const event = municipalityJoined(version);
    return { ...event, facts: { ...event.facts, code: '0657' } };
  };
  const versions: unknown[] = [];
  for (const version of [2, 1, 2, 3]) {
    await takeInMunicipality(network, joined(version));
    versions.push((await network.table.fresh(memberItem, '0657'))?.version);
  }
  expect(versions).toEqual([2, 2, 2, 3]);
  expect([...(await membersOf(network))]).toEqual(['0265', '0530', '0657']);
});
