import { beforeAll, describe, expect, test } from 'vitest';
import { buddyItem } from '#services/cluster-network/store/cluster-network-store.ts';
import {
  aJoinedCompany,
  aNetwork,
  anOpenOpening,
  eventsOf,
  inNetwork,
  value,
  type TestNetwork,
} from '#test/builders/cluster-network.ts';
import type { Caller } from '#shared/access/caller.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { CompanyId, BuddyId } from '#shared/kernel/ids.ts';
import { anId } from '#test/builders/ids.ts';
import { closeOpening } from './move-opening.ts';
import { withdrawBuddy } from './withdraw-buddy.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const by = (network: TestNetwork, contact: Caller) => inNetwork(network, 'withdraw-buddy', contact);

describe('withdraw a buddy', () => {
  test('how to reach the buddy is forgotten, and the event holds an id', async () => {
    const network = await aNetwork(table);
    const { companyId, contact, buddyId } = await aJoinedCompany(network);
    const answer = await withdrawBuddy(by(network, contact), network, companyId, buddyId, { version: 1 });
    expect(answer).toEqual({ ok: true, value: { buddyId, version: 2 } });
    const kept = await network.table.fresh(buddyItem, companyId, buddyId);
    expect(kept).toEqual({ companyId, buddyId, version: 2, state: 'withdrawn', name: 'Karsten Kollega' });
    const [event] = await eventsOf(network, 'BuddyWithdrawn');
    expect(event).toMatchObject({ aggregate: buddyId, version: 2, facts: { companyId, buddyId } });
    expect(JSON.stringify(event)).not.toMatch(/Karsten|karsten@/);
  });

  test('not twice, not by an old version, not of another company', async () => {
    const network = await aNetwork(table);
    const { companyId, contact, buddyId } = await aJoinedCompany(network);
    const other = await aJoinedCompany(network);
    const ask = (company: CompanyId, version: number, buddy: BuddyId = buddyId) =>
      withdrawBuddy(by(network, contact), network, company, buddy, { version });
    expect(await ask(companyId, 7)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await ask(other.companyId, 1)).toMatchObject({ refusal: { code: 'buddy-not-found' } });
    expect(await ask(companyId, 1, anId('buddy'))).toMatchObject({ refusal: { code: 'buddy-not-found' } });
    const answers = await Promise.all([ask(companyId, 1), ask(companyId, 1)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await ask(companyId, 2)).toMatchObject({ refusal: { code: 'buddy-already-withdrawn' } });
  });

  test('an opening that is not closed needs another buddy first', async () => {
    const network = await aNetwork(table);
    const { companyId, contact, buddyId, openingId } = await anOpenOpening(network);
    const ask = () => withdrawBuddy(by(network, contact), network, companyId, buddyId, { version: 1 });
    expect(await ask()).toMatchObject({ refusal: { code: 'buddy-has-openings', values: { openings: 1 } } });
    const close = inNetwork(network, 'close-opening', contact);
    value(await closeOpening(close, network, { companyId, openingId, version: 1 }));
    expect((await ask()).ok).toBe(true);
  });
});
