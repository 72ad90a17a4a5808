import { beforeAll, describe, expect, test } from 'vitest';
import { proposeCandidates } from '#services/matching/capabilities/propose-candidates.ts';
import { proposeOpenings } from '#services/matching/capabilities/propose-openings.ts';
import { estimatedWays, wayKey } from '#services/matching/domain/ways.ts';
import { matchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { waysBetween, type RoutesAsked, type RouteTimes } from './route-times.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function proposedWith(routes?: RouteTimes) {
  const at = await matchingAtWork(table);
  const openingId = await at.opening({ postalCode: '4600' });
  const candidateId = await at.candidate({ transports: ['bicycle', 'public-transport'] });
  const matching = { ...at.matching, ...(routes && { routes }) };
  const list = await proposeOpenings(at.call('propose-openings'), matching, { candidateId, takeAlong: [] });
  const people = await proposeCandidates(at.call('propose-candidates'), matching, { openingId });
  if (!list.ok || !people.ok) throw new Error('refused');
  return { one: list.value.items[0], other: people.value.items[0], excluded: list.value.excluded };
}

describe('how long ways take', () => {
  test('is as a route service says, in both directions of a proposal, and told without "about"', async () => {
    const asked: RoutesAsked[] = [];
    const { one, other } = await proposedWith(async (all) => {
      asked.push(all);
      return new Map([[wayKey('4000', '4600', 'public-transport'), 21.4]]);
    });
    expect(one?.travel).toEqual({ minutes: 21, transport: 'public-transport', estimated: false });
    expect(other?.travel).toEqual(one?.travel);
    expect(one?.points).toBe(other?.points);
    expect(one?.for.map(({ text }) => text)).toContain('Turen tager 21 minutter med bus eller tog.');
    expect(one?.restsOn).not.toHaveProperty('routesFailed');
    expect(asked[0]).toEqual({ from: ['4000'], to: ['4600'], by: ['bicycle', 'public-transport'] });
  });

  test('is estimated where there is none, where it does not know the way, and where it fails, which is said', async () => {
    const { one: without } = await proposedWith();
    const { one: unknown } = await proposedWith(async () => new Map());
    const { one: failed, other } = await proposedWith(async () => Promise.reject(new Error('down')));
    expect(without?.travel).toMatchObject({ transport: 'public-transport', estimated: true });
    expect([unknown?.travel, failed?.travel]).toEqual([without?.travel, without?.travel]);
    expect([without?.restsOn, unknown?.restsOn, failed?.restsOn].map((each) => each?.routesFailed)).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect(other?.restsOn.routesFailed).toBe(true);
  });

  test('asks with postal codes alone, and asks nothing of somebody whose address is protected', async () => {
    const routes: RouteTimes = async () => Promise.reject(new Error('asked'));
    const hidden = { transports: ['walk' as const] };
    expect(await waysBetween({ routes }, [hidden], [{ postalCode: '4000' }])).toBe(estimatedWays);
  });
});
