import { beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '#shared/kernel/result.ts';
import { aJoinedCompany, aNetwork } from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { lookUpCompany } from './look-up-company.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('look up a company', () => {
  test('name, address, industry and a guess of the kind come from the register', async () => {
    const network = await aNetwork(table);
    const cvr = aCvr();
    expect(await lookUpCompany(network, cvr)).toEqual({
      ok: true,
      value: {
        cvr,
        name: `Bageriet ${cvr}`,
        address: { street: 'Skomagergade 1', postalCode: '4000', city: 'Roskilde' },
        industry: 'Fremstilling af friske bageriprodukter',
        kindGuess: 'commercial',
        alreadyJoined: false,
      },
    });
  });

  test('one who has joined is told apart', async () => {
    const network = await aNetwork(table);
    const { companyId } = await aJoinedCompany(network);
    expect(await lookUpCompany(network, companyId)).toMatchObject({ value: { alreadyJoined: true } });
  });

  test.each(['company-not-in-register', 'register-not-answering'] as const)(
    'the register’s %s is told',
    async (code) => {
      const network = await aNetwork(table, async () => refuse(code));
      expect(await lookUpCompany(network, aCvr())).toMatchObject({ ok: false, refusal: { code } });
    },
  );
});
