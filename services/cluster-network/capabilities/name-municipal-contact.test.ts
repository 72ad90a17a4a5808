import { beforeAll, describe, expect, test } from 'vitest';
import type { CompanyId, PersonId } from '#shared/kernel/ids.ts';
import type { MunicipalContactNaming } from '#shared/shapes/municipal-contact.ts';
import { aCaller } from '#test/builders/call.ts';
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
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { nameMunicipalContact } from './name-municipal-contact.ts';
import { openCompany } from './open-company.ts';
import { takeInMunicipalStaff } from './take-in-municipal-staff.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aCompanyWithBroker(municipalities = [roskilde, billund]) {
  const network = await aNetwork(table);
  const { companyId } = await aJoinedCompany(network, { municipalities });
  const broker = aJobBroker(network);
  const name = (said: Partial<MunicipalContactNaming>, at: { municipality?: string; companyId?: CompanyId } = {}) =>
    nameMunicipalContact(
      inNetwork(network, 'name-municipal-contact', broker),
      network,
      { companyId, municipality: roskilde, ...at },
      { version: 0, personId: broker.personId, name: 'Jens Toft', phone: '+4520123456', ...said },
    );
  const contacts = async () => value(await openCompany(network, companyId)).contacts;
  return { network, companyId, broker, name, contacts };
}

const told = (network: TestNetwork, personId: PersonId, roles: string[], version: number, scope: string = roskilde) =>
  takeInMunicipalStaff(network, { scope, version, facts: { personId, roles } });

describe('name whom a company calls', () => {
  test('name, number and hours stand on the company’s page; the event holds neither', async () => {
    const { network, companyId, broker, name, contacts } = await aCompanyWithBroker();
    expect(await contacts()).toEqual([]);
    const saved = value(await name({ answers: 'Hverdage kl. 8-16' }));
    expect(saved).toEqual({ companyId, municipality: roskilde, version: 1 });
    expect(await contacts()).toEqual([
      {
        municipality: roskilde,
        version: 1,
        personId: broker.personId,
        name: 'Jens Toft',
        phone: '+4520123456',
        answers: 'Hverdage kl. 8-16',
        namedOn: '2026-11-23',
        hasLeft: false,
      },
    ]);
    const [event] = await eventsOf(network, 'MunicipalContactNamed');
    expect(event?.facts).toEqual({ companyId, municipality: roskilde });
    expect(JSON.stringify(event)).not.toMatch(/Jens|2012/);
  });

  test('one per municipality: the next replaces the one before, from the version that was seen', async () => {
    const { network, name, contacts } = await aCompanyWithBroker();
    value(await name({}));
    const karin = anId('person');
    await told(network, karin, ['job-broker'], 1);
    expect(await name({ personId: karin, name: 'Karin Lund' })).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(value(await name({ version: 1, personId: karin, name: 'Karin Lund' })).version).toBe(2);
    expect((await contacts()).map((contact) => contact.name)).toEqual(['Karin Lund']);
  });

  test('two at once: one is named, the other is told', async () => {
    const { name } = await aCompanyWithBroker();
    const both = await Promise.all([name({ name: 'Jens' }), name({ name: 'Karin' })]);
    expect(both.map((result) => (result.ok ? 'named' : result.refusal.code)).toSorted()).toEqual([
      'named',
      'stale-version',
    ]);
  });

  test('each municipality names its own contact, of its own staff', async () => {
    const { network, companyId, name, contacts } = await aCompanyWithBroker();
    const neighbour = anId('person');
    await told(network, neighbour, ['job-broker'], 1, billund);
    const unknown = {
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/personId', code: 'unknown-colleague' }] },
    };
    expect(await name({ personId: neighbour })).toMatchObject(unknown);
    expect(await name({ personId: anId('person') })).toMatchObject(unknown);
    expect(await name({}, { municipality: billund })).toMatchObject({
      refusal: { code: 'contact-of-another-municipality' },
    });
    const leader = aCaller('team-leader', billund, { partnership: network.scope, personId: neighbour });
    const call = inNetwork(network, 'name-municipal-contact', leader);
    const said = { version: 0, personId: neighbour, name: 'Bo Billund', phone: '+4520123457' };
    value(await nameMunicipalContact(call, network, { companyId, municipality: billund }, said));
    value(await name({}));
    expect((await contacts()).map(({ municipality }) => municipality)).toEqual([roskilde, billund]);
  });

  test('only where the company takes people from', async () => {
    const { name } = await aCompanyWithBroker([billund]);
    expect(await name({})).toMatchObject({ refusal: { code: 'company-takes-nobody-from-here' } });
    expect(await name({}, { companyId: aCvr() })).toMatchObject({ refusal: { code: 'company-not-found' } });
  });

  test('who has left is not called any longer, whatever order the news comes in', async () => {
    const { network, broker, name, contacts } = await aCompanyWithBroker();
    value(await name({}));
    await told(network, broker.personId, [], 2);
    await told(network, broker.personId, ['job-broker'], 1);
    expect((await contacts()).map((contact) => contact.hasLeft)).toEqual([true]);
    await told(network, broker.personId, ['job-broker'], 3);
    expect((await contacts()).map((contact) => contact.hasLeft)).toEqual([false]);
  });
});
