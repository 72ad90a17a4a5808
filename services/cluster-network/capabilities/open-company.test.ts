import { beforeAll, describe, expect, test } from 'vitest';
import { aBuddy, aJoinedCompany, aNetwork, inNetwork, value } from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { nameBuddy } from './name-buddy.ts';
import { openCompany } from './open-company.ts';
import { withdrawBuddy } from './withdraw-buddy.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('open a company', () => {
  test('shows its buddies: those named by name, then those withdrawn without how to reach them', async () => {
    const network = await aNetwork(table);
    const { companyId, contact, buddyId } = await aJoinedCompany(network);
    for (const name of ['Åse', 'Anders']) {
      value(await nameBuddy(inNetwork(network, 'name-buddy', contact), network, companyId, aBuddy({ name })));
    }
    const call = inNetwork(network, 'withdraw-buddy', contact);
    value(await withdrawBuddy(call, network, companyId, buddyId, { version: 1 }));
    const { buddies } = value(await openCompany(network, companyId));
    expect(buddies.map(({ name, state, phone }) => [name, state, phone])).toEqual([
      ['Anders', 'named', '20 11 22 33'],
      ['Åse', 'named', '20 11 22 33'],
      ['Karsten Kollega', 'withdrawn', undefined],
    ]);
  });

  test('a company of another partnership is not found', async () => {
    const network = await aNetwork(table);
    const { companyId } = await aJoinedCompany(await aNetwork(table));
    expect(await openCompany(network, companyId)).toMatchObject({ refusal: { code: 'company-not-found' } });
  });

  test('one that nobody has joined is not found', async () => {
    expect(await openCompany(await aNetwork(table), aCvr())).toMatchObject({ refusal: { code: 'company-not-found' } });
  });
});
