import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import {
  aJobBroker,
  aMembership,
  aNetwork,
  aRegistration,
  billund,
  inNetwork,
  roskilde,
  value,
} from '#test/builders/cluster-network.ts';
import { aCaller } from '#test/builders/call.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { joinNetwork } from './join-network.ts';
import { listCompanies } from './list-companies.ts';
import { searchCompanies } from './search-companies.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aNetworkOf(names: readonly string[], municipalities: string[] = [roskilde]) {
  const cvrs = new Map(names.map((name) => [aCvr(), name]));
  const network = await aNetwork(table, async (cvr) => ok(aRegistration(cvr, cvrs.get(cvr))));
  const broker = aJobBroker(network);
  for (const cvr of cvrs.keys()) {
    const call = inNetwork(network, 'join-network', broker);
    value(await joinNetwork(call, network, aMembership({ cvr, municipalities })));
  }
  return { network, call: inNetwork(network, 'list-companies', broker), cvrs: [...cvrs.keys()] };
}

describe('list companies', () => {
  test('those of the caller’s own municipality, by name, page by page', async () => {
    const { network, call } = await aNetworkOf(['Café #1', 'Ærø Anlæg', 'anlægsgartneren']);
    const first = value(await listCompanies(call, network, { limit: 2 }));
    expect(first.items.map((company) => company.name)).toEqual(['anlægsgartneren', 'Café #1']);
    const second = value(await listCompanies(call, network, { limit: 2, cursor: first.cursor ?? '' }));
    expect(second.items.map((company) => company.name)).toEqual(['Ærø Anlæg']);
    expect(second.cursor).toBeNull();
    expect(JSON.stringify(first)).not.toMatch(/Bente|bente@/);
  });

  test('those of another municipality by its code', async () => {
    const { network, call } = await aNetworkOf(['Legeland'], [billund]);
    expect(value(await listCompanies(call, network, {})).items).toEqual([]);
    expect(value(await listCompanies(call, network, { municipality: billund })).items).toHaveLength(1);
  });

  test('the secretariat has no municipality of its own and names one', async () => {
    const { network } = await aNetworkOf([]);
    const secretariat = aCaller('secretariat', network.scope, { partnership: network.scope });
    const call = inNetwork(network, 'list-companies', secretariat);
    expect(await listCompanies(call, network, {})).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/municipality', code: 'missing' }] },
    });
  });

  test('a cursor of another list or partnership is refused', async () => {
    const one = await aNetworkOf(['Aa', 'Bb']);
    const other = await aNetworkOf(['Aa', 'Bb']);
    const { cursor } = value(await listCompanies(one.call, one.network, { limit: 1 }));
    const refused = { refusal: { code: 'cursor-not-valid' } };
    expect(await listCompanies(other.call, other.network, { cursor: cursor ?? '' })).toMatchObject(refused);
    const elsewhere = { municipality: billund, cursor: cursor ?? '' };
    expect(await listCompanies(one.call, one.network, elsewhere)).toMatchObject(refused);
  });
});

describe('search companies', () => {
  test('by the start of the name, whatever its case, or by the whole CVR number', async () => {
    const { network, cvrs } = await aNetworkOf(['Bageriet Rug', 'Bageri Byg', 'Smeden']);
    const names = async (text: string) =>
      value(await searchCompanies(network, { text })).items.map((company) => company.name);
    expect(await names('BAGERI')).toEqual(['Bageri Byg', 'Bageriet Rug']);
    expect(await names('bageriet r')).toEqual(['Bageriet Rug']);
    expect(await names('ba😀')).toEqual(['Bageri Byg', 'Bageriet Rug']);
    expect(await names(cvrs[2] ?? '')).toEqual(['Smeden']);
    expect(await names('b')).toEqual([]);
    expect(await names('rug')).toEqual([]);
  });
});
