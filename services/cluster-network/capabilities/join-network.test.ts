import { beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '#shared/kernel/result.ts';
import { civilDate } from '#shared/kernel/time.ts';
import {
  aContact,
  aJobBroker,
  aMembership,
  aNetwork,
  billund,
  eventsOf,
  inNetwork,
  roskilde,
  value,
  type TestNetwork,
} from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { joinNetwork } from './join-network.ts';
import { openCompany } from './open-company.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const byBroker = (network: TestNetwork) => inNetwork(network, 'join-network', aJobBroker(network));

describe('join the network', () => {
  test('a contact joins the company: that is the agreement, of today', async () => {
    const network = await aNetwork(table);
    const membership = aMembership({ municipalities: [roskilde, billund] });
    const call = inNetwork(network, 'join-network', aContact(network, membership.cvr));
    expect(await joinNetwork(call, network, membership)).toEqual({
      ok: true,
      value: { companyId: membership.cvr, version: 1 },
    });
    expect(value(await openCompany(network, membership.cvr))).toMatchObject({
      name: `Bageriet ${membership.cvr}`,
      address: { city: 'Roskilde' },
      municipalities: [roskilde, billund],
      contact: { name: 'Bente Bager' },
      joinedOn: '2026-11-23',
      agreedOn: '2026-11-23',
      buddies: [],
    });
  });

  test('staff join it on its behalf; the agreement may follow', async () => {
    const network = await aNetwork(table);
    const membership = aMembership();
    value(await joinNetwork(byBroker(network), network, membership));
    expect(value(await openCompany(network, membership.cvr)).agreedOn).toBeUndefined();
    expect((await eventsOf(network))[0]?.actor.role).toBe('job-broker');
  });

  test('the event holds the company and no person', async () => {
    const network = await aNetwork(table);
    const membership = aMembership();
    value(await joinNetwork(byBroker(network), network, membership));
    const [event, ...more] = await eventsOf(network);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: 'CompanyJoined', scope: network.scope, aggregate: membership.cvr, version: 1 });
    expect(event?.facts).toEqual({
      companyId: membership.cvr,
      name: `Bageriet ${membership.cvr}`,
      kind: 'commercial',
      municipalities: [roskilde],
      joinedOn: '2026-11-23',
    });
    expect(JSON.stringify(event)).not.toMatch(/Bente|bente@|46 11/);
  });

  test('municipalities that are no members and an agreement to come are refused at their fields', async () => {
    const network = await aNetwork(table);
    const membership = aMembership({ municipalities: [roskilde, '0101'], agreedOn: civilDate('2026-11-24') });
    expect(await joinNetwork(byBroker(network), network, membership)).toMatchObject({
      refusal: {
        code: 'fields-not-accepted',
        errors: [
          { pointer: '/municipalities/1', code: 'unknown-municipality' },
          { pointer: '/agreedOn', code: 'date-in-future' },
        ],
      },
    });
  });

  test.each(['company-not-in-register', 'register-not-answering'] as const)('%s: nothing is saved', async (code) => {
    const network = await aNetwork(table, async () => refuse(code));
    const membership = aMembership();
    expect(await joinNetwork(byBroker(network), network, membership)).toMatchObject({ refusal: { code } });
    expect((await openCompany(network, membership.cvr)).ok).toBe(false);
  });

  test('a company joins once; of many at the same instant one wins', async () => {
    const network = await aNetwork(table);
    const membership = aMembership();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => joinNetwork(byBroker(network), network, membership)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await joinNetwork(byBroker(network), network, membership)).toMatchObject({
      refusal: { code: 'company-already-joined' },
    });
    expect(await eventsOf(network)).toHaveLength(1);
  });

  test('the same command again gets the first answer and does nothing; its key for another is refused', async () => {
    const network = await aNetwork(table);
    const membership = aMembership();
    const call = byBroker(network);
    const first = await joinNetwork(call, network, membership);
    expect(await joinNetwork(call, network, membership)).toEqual(first);
    expect(await eventsOf(network)).toHaveLength(1);
    const other = { ...call, command: { ...call.command!, bodyHash: 'another body' } };
    expect(await joinNetwork(other, network, aMembership())).toMatchObject({
      refusal: { code: 'idempotency-key-reused' },
    });
  });
});
