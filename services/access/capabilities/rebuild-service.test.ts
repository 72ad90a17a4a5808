import { beforeAll, describe, expect, test } from 'vitest';
import type { EventEnvelope } from '#shared/events/event.ts';
import { openTable } from '#shared/runtime/table.ts';
import { outboxRow, viewedRow } from '#shared/runtime/house-rows.ts';
import { put } from '#shared/runtime/write.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { rebuildService, type RebuildAnswer, type RebuildDependencies } from './rebuild-service.ts';

let jobs: TestTable;
let visitation: TestTable;
beforeAll(async () => {
  [jobs, visitation] = await Promise.all([testTable(), testTable()]);
});

type Later = { readonly service: string; readonly scope: string };

/** A house in which insight and access hear visitation, and what stands in their queues. */
function aHouse() {
  const stop = { after: Number.POSITIVE_INFINITY };
  const scope = freshMunicipality();
  const queues: Record<string, string[]> = { insight: [], access: [] };
  const later: Later[] = [];
  const source = openTable(visitation.client, visitation.name, scope);
  const dependencies: RebuildDependencies = {
    targets: {
      insight: { queue: 'insight', hears: ['CandidateReferred', 'CandidateProfiled'] },
      access: { queue: 'access', hears: ['PersonViewed'] },
    },
    sources: ['visitation'],
    open: () => source,
    jobs: (of) => openTable(jobs.client, jobs.name, of),
    queues: {
      sendAll: async (queue, bodies) => {
        for (const body of bodies as { detail: EventEnvelope; rebuild: boolean }[]) {
          expect(body.rebuild).toBe(true);
          if ((queues[queue]?.length ?? 0) >= stop.after) throw new Error('killed');
          queues[queue]?.push(body.detail.aggregate);
        }
      },
      sendLater: async (_queue, body) => void later.push(body as Later),
    },
    ownQueue: 'own',
    now: () => '2026-11-27T09:00:00.000Z',
    report: () => {},
  };
  const ask = (more: object = {}) =>
    rebuildService({ service: 'insight', scope, from: '2026-09', ...more }, dependencies) as Promise<RebuildAnswer>;
  /** One message of the job's own queue. */
  const goOn = async (): Promise<void> => {
    const next = later.shift();
    if (next) await rebuildService({ Records: [{ body: JSON.stringify(next) }] }, dependencies);
  };
  const tell = async (month: string, count: number, type = 'CandidateReferred'): Promise<string[]> => {
    const told = Array.from({ length: count }, (_, place) => `${type}-${month}-${String(place).padStart(4, '0')}`);
    for (const id of told) {
      const event = JSON.stringify({ aggregate: id, type });
      await source.transact([put(outboxRow, { month, at: `${month}-01T00:00:00.000Z`, eventId: id, event })]);
    }
    return told;
  };
  return { stop, scope, queues, later, ask, goOn, tell, source };
}

async function toTheEnd(house: ReturnType<typeof aHouse>): Promise<RebuildAnswer> {
  for (let steps = 0; house.later.length > 0 && steps < 50; steps++) await house.goOn();
  return house.ask({ show: true });
}

describe('rebuild a service', () => {
  test('every event it hears is told once more, from every month and page, and no other', async () => {
    const house = aHouse();
    const told = [...(await house.tell('2026-09', 230)), ...(await house.tell('2026-11', 3, 'CandidateProfiled'))];
    await house.tell('2026-10', 2, 'CandidateClosed');
    await house.tell('2026-08', 1);
    expect(await house.ask()).toMatchObject({ state: 'running', part: 0, parts: 3, handedOver: 0 });
    expect(await toTheEnd(house)).toMatchObject({ state: 'done', part: 3, read: 235, handedOver: 233 });
    expect(house.queues['insight']).toEqual(told);
    expect(house.queues['access']).toEqual([]);
  });

  test('a job that was killed goes on where it was; what it had just handed over comes twice at most', async () => {
    const house = aHouse();
    const told = await house.tell('2026-11', 450);
    house.stop.after = 250;
    await house.ask();
    await house.goOn();
    await expect(house.goOn()).rejects.toThrow('killed');
    expect(await house.ask({ show: true })).toMatchObject({ state: 'running', handedOver: 200 });
    house.stop.after = Number.POSITIVE_INFINITY;
    expect(await house.ask()).toMatchObject({ state: 'running', handedOver: 200 });
    expect(await toTheEnd(house)).toMatchObject({ state: 'done', handedOver: 450 });
    expect(new Set(house.queues['insight'])).toEqual(new Set(told));
    expect(house.queues['insight']?.length).toBeLessThanOrEqual(650);
  });

  test('asked for twice at once, one goes on and the other ends by itself', async () => {
    const house = aHouse();
    const told = await house.tell('2026-11', 250);
    await house.ask();
    await house.ask();
    expect(house.later).toHaveLength(2);
    await Promise.all([house.goOn(), house.goOn()]);
    expect(house.later).toHaveLength(1);
    expect(await toTheEnd(house)).toMatchObject({ state: 'done', handedOver: 250 });
    expect(new Set(house.queues['insight'])).toEqual(new Set(told));
  });

  test('asked for again when it is done, it begins anew', async () => {
    const house = aHouse();
    await house.tell('2026-11', 1);
    await house.ask();
    await toTheEnd(house);
    await house.ask();
    expect(await toTheEnd(house)).toMatchObject({ state: 'done', handedOver: 1 });
    expect(house.queues['insight']).toHaveLength(2);
  });

  test('who has viewed whom is read from the access logs, day by day', async () => {
    const house = aHouse();
    const event = JSON.stringify({ aggregate: 'request-1', type: 'PersonViewed' });
    await house.source.put(viewedRow, { day: '2026-11-30', at: '2026-11-30T08:00:00.000Z', viewId: 'one', event });
    await house.ask({ service: 'access', from: '2026-11' });
    await toTheEnd(house);
    expect(await house.ask({ service: 'access', show: true })).toMatchObject({
      state: 'done',
      parts: 30,
      handedOver: 1,
    });
    expect(house.queues['access']).toEqual(['request-1']);
  });

  test.each([
    [{ service: 'notifications' }, { refused: 'no-such-service', known: 'insight, access' }],
    [{ service: 'toString' }, { refused: 'no-such-service' }],
    [{ scope: 'Roskilde' }, { refused: 'no-such-scope' }],
    [{ from: '2026' }, { refused: 'not-understood' }],
    [{ show: true }, { refused: 'never-asked' }],
  ])('%j is answered with what is wrong', async (asked, refused) => {
    const house = aHouse();
    expect(await house.ask(asked)).toMatchObject(refused);
    expect(house.later).toEqual([]);
  });
});
