import { beforeAll, describe, expect, test } from 'vitest';
import {
  aJobBroker,
  aJoinedCompany,
  aNetwork,
  billund,
  eventsOf,
  inNetwork,
  roskilde,
  value,
  type TestNetwork,
} from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCompanyProfile } from './change-company-profile.ts';
import { listCompanies } from './list-companies.ts';
import { openCompany } from './open-company.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aCompanyToChange() {
  const network = await aNetwork(table);
  const company = await aJoinedCompany(network);
  const { cvr: _cvr, ...profile } = company.membership;
  const call = () => inNetwork(network, 'change-company-profile', company.contact);
  return { network, ...company, profile, call };
}

async function listedIn(network: TestNetwork, municipality: string): Promise<string[]> {
  const call = inNetwork(network, 'list-companies', aJobBroker(network));
  return value(await listCompanies(call, network, { municipality })).items.map((company) => company.companyId);
}

describe('change a company’s profile', () => {
  test('the profile is as said; name and day of joining stay; the lists follow its municipalities', async () => {
    const { network, companyId, profile, call } = await aCompanyToChange();
    const change = { ...profile, version: 1, municipalities: [billund], roleInNetwork: 'training' as const };
    expect(await changeCompanyProfile(call(), network, companyId, change)).toEqual({
      ok: true,
      value: { companyId, version: 2 },
    });
    expect(value(await openCompany(network, companyId))).toMatchObject({
      version: 2,
      name: `Bageriet ${companyId}`,
      roleInNetwork: 'training',
      joinedOn: '2026-11-23',
    });
    expect([await listedIn(network, roskilde), await listedIn(network, billund)]).toEqual([[], [companyId]]);
  });

  test('the event holds what the others need and no person', async () => {
    const { network, companyId, profile, call } = await aCompanyToChange();
    value(await changeCompanyProfile(call(), network, companyId, { ...profile, version: 1, kind: 'public' }));
    const [event] = await eventsOf(network, 'CompanyChanged');
    expect(event).toMatchObject({ aggregate: companyId, version: 2 });
    expect(event?.facts).toEqual({
      companyId,
      name: `Bageriet ${companyId}`,
      kind: 'public',
      municipalities: [roskilde],
    });
    expect(JSON.stringify(event)).not.toMatch(/Bente|bente@/);
  });

  test('of two who saw the same version one wins', async () => {
    const { network, companyId, profile, call } = await aCompanyToChange();
    const change = { ...profile, version: 1 };
    const answers = await Promise.all([
      changeCompanyProfile(call(), network, companyId, change),
      changeCompanyProfile(call(), network, companyId, change),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await changeCompanyProfile(call(), network, companyId, change)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('fields that only the network can check are refused', async () => {
    const { network, companyId, profile, call } = await aCompanyToChange();
    const change = { ...profile, version: 1, municipalities: ['0101'] };
    expect(await changeCompanyProfile(call(), network, companyId, change)).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/municipalities/0' }] },
    });
    expect(await changeCompanyProfile(call(), network, aCvr(), change)).toMatchObject({
      refusal: { code: 'company-not-found' },
    });
  });
});
