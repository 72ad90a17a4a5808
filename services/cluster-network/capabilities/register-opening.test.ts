import { beforeAll, describe, expect, test } from 'vitest';
import { OpeningFacts } from '#shared/shapes/opening.ts';
import {
  aJobBroker,
  aJoinedCompany,
  aNetwork,
  anOpening,
  billund,
  eventsOf,
  inNetwork,
  roskilde,
  value,
} from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { anId } from '#test/builders/ids.ts';
import { openOpening } from './open-opening.ts';
import { registerOpening } from './register-opening.ts';
import { withdrawBuddy } from './withdraw-buddy.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aCompany() {
  const network = await aNetwork(table);
  const company = await aJoinedCompany(network);
  return { network, ...company, call: () => inNetwork(network, 'register-opening', company.contact) };
}

describe('register an opening', () => {
  test('it is open with all its places free', async () => {
    const { network, companyId, buddyId, call } = await aCompany();
    const facts = anOpening({ buddyId, offeredTo: roskilde });
    const { openingId, ...saved } = value(await registerOpening(call(), network, companyId, facts));
    expect(saved).toEqual({ version: 1, state: 'open' });
    expect(value(await openOpening(network, companyId, openingId))).toEqual({
      openingId,
      companyId,
      companyName: `Bageriet ${companyId}`,
      version: 1,
      state: 'open',
      opening: facts,
      placesTaken: 0,
      placesFree: 2,
      registeredOn: '2026-11-23',
      changedAt: '2026-11-23T09:00:00.000Z',
      changedBy: 'company-contact',
      town: 'Roskilde',
    });
  });

  test('matching hears of all that it compares, and of no person', async () => {
    const { network, companyId, buddyId, call } = await aCompany();
    const facts = anOpening({ buddyId });
    const { openingId } = value(await registerOpening(call(), network, companyId, facts));
    const [event] = await eventsOf(network, 'OpeningRegistered');
    expect(event).toMatchObject({ aggregate: openingId, version: 1, scope: network.scope });
    expect(event?.facts).toEqual({ openingId, companyId, companyName: `Bageriet ${companyId}`, opening: facts });
    expect(OpeningFacts.safeParse((event?.facts as { opening: unknown }).opening).success).toBe(true);
    expect(JSON.stringify(event)).not.toMatch(/Karsten|Bente|@/);
  });

  test('staff do it on the company’s behalf, and it is told who', async () => {
    const { network, companyId, buddyId } = await aCompany();
    const broker = aJobBroker(network);
    const call = inNetwork(network, 'register-opening', broker);
    const { openingId } = value(await registerOpening(call, network, companyId, anOpening({ buddyId })));
    expect(value(await openOpening(network, companyId, openingId)).changedBy).toBe('job-broker');
    const [event] = await eventsOf(network, 'OpeningRegistered');
    expect(event?.actor).toEqual({ personId: broker.personId, role: 'job-broker' });
  });

  test('another company’s buddy, a withdrawn one and a municipality outside are refused at their fields', async () => {
    const { network, companyId, contact, buddyId, call } = await aCompany();
    const other = await aJoinedCompany(network);
    const refusedAt = async (facts: Partial<OpeningFacts>) => {
      const answer = await registerOpening(call(), network, companyId, anOpening({ buddyId, ...facts }));
      return answer.ok ? [] : answer.refusal.errors;
    };
    expect(await refusedAt({ buddyId: other.buddyId, offeredTo: '0101' })).toEqual([
      { pointer: '/buddyId', code: 'unknown-buddy' },
      { pointer: '/offeredTo', code: 'unknown-municipality' },
    ]);
    // A member of the network, but not one that this company works with.
    expect(await refusedAt({ offeredTo: billund })).toEqual([
      { pointer: '/offeredTo', code: 'municipality-not-taken' },
    ]);
    const withdraw = inNetwork(network, 'withdraw-buddy', contact);
    value(await withdrawBuddy(withdraw, network, companyId, buddyId, { version: 1 }));
    expect(await refusedAt({})).toEqual([{ pointer: '/buddyId', code: 'unknown-buddy' }]);
    expect(await refusedAt({ buddyId: anId('buddy') })).toEqual([{ pointer: '/buddyId', code: 'unknown-buddy' }]);
  });

  test('only a company of the network has openings', async () => {
    const { network, buddyId, call } = await aCompany();
    expect(await registerOpening(call(), network, aCvr(), anOpening({ buddyId }))).toMatchObject({
      refusal: { code: 'company-not-found' },
    });
  });

  test('the same command again is one opening and one answer', async () => {
    const { network, companyId, buddyId, call } = await aCompany();
    const command = call();
    const ask = () => registerOpening(command, network, companyId, anOpening({ buddyId }));
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(one).toEqual(two);
    expect(await ask()).toEqual(one);
    expect(await eventsOf(network, 'OpeningRegistered')).toHaveLength(1);
  });
});
