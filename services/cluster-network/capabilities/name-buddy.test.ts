import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { BuddyNaming } from '#shared/shapes/company.ts';
import { aBuddy, aJoinedCompany, aNetwork, eventsOf, inNetwork, value } from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { nameBuddy } from './name-buddy.ts';
import { openCompany } from './open-company.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aCompany() {
  const network = await aNetwork(table);
  const company = await aJoinedCompany(network);
  return { network, ...company, call: () => inNetwork(network, 'name-buddy', company.contact) };
}

describe('name a buddy', () => {
  test('the buddy stands on the company’s page; the event holds an id and no person', async () => {
    const { network, companyId, call } = await aCompany();
    const said = aBuddy({ name: 'Yrsa Ny', trainedOn: civilDate('2026-11-23') });
    const { buddyId } = value(await nameBuddy(call(), network, companyId, said));
    expect(value(await openCompany(network, companyId)).buddies).toContainEqual({
      ...said,
      buddyId,
      version: 1,
      state: 'named',
    });
    const events = await eventsOf(network, 'BuddyNamed');
    const event = events.find(({ aggregate }) => aggregate === buddyId);
    expect(event?.facts).toEqual({ companyId, buddyId });
    expect(JSON.stringify(event)).not.toMatch(/Yrsa|karsten|20 11/);
  });

  test('training is told of afterwards', async () => {
    const { network, companyId, call } = await aCompany();
    const said = aBuddy({ trainedOn: civilDate('2026-11-24') });
    expect(await nameBuddy(call(), network, companyId, said)).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/trainedOn', code: 'date-in-future' }] },
    });
  });

  test('only a company of the network names one', async () => {
    const { network, call } = await aCompany();
    expect(await nameBuddy(call(), network, aCvr(), aBuddy())).toMatchObject({
      refusal: { code: 'company-not-found' },
    });
  });

  test('the same command twice at once names one buddy', async () => {
    const { network, companyId, call } = await aCompany();
    const command = call();
    const [one, two] = await Promise.all([1, 2].map(() => nameBuddy(command, network, companyId, aBuddy())));
    expect(one).toEqual(two);
    expect(await nameBuddy(command, network, companyId, aBuddy())).toEqual(one);
    expect(value(await openCompany(network, companyId)).buddies).toHaveLength(2);
  });

  test('the shape asks for a phone or an e-mail', () => {
    const asked = BuddyNaming.safeParse({ name: 'Yrsa' });
    expect(asked.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['phone'], 'contact-missing']]);
    expect(BuddyNaming.safeParse({ name: 'Yrsa', phone: '20 11 22 33' }).success).toBe(true);
  });
});
