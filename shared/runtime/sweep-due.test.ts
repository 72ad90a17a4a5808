import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { domainEvent } from './commit.ts';
import { dueRow, outboxRow, type DueRow } from './house-rows.ts';
import { sweepDue, type Due, type DueHandlers, type SweepReport } from './sweep-due.ts';
import { openTable } from './table.ts';
import { put } from './write.ts';

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});

const now = instant('2026-11-23T09:00:00.000Z');

function aPlace() {
  const scope = freshMunicipality();
  const table = openTable(database.client, database.name, scope);
  const reports: SweepReport[] = [];
  const call = aCall('list-work', aCaller('caseworker', scope));
  return {
    table,
    reports,
    sweep: (handlers: DueHandlers) => sweepDue(call, table, now, handlers, (what) => void reports.push(what)),
    due: async (what: string, about: string, dueAt = '2026-11-23T08:00:00.000Z') =>
      table.transact([put(dueRow, { dueAt, what, about })]),
    left: async () => {
      const page = await table.list({ kind: dueRow, of: [], limit: 1000 });
      return page.items.map(({ what, about }) => `${what} ${about}`);
    },
    told: async () => {
      const page = await table.list({ kind: outboxRow, of: ['2026-11'], limit: 1000 });
      return page.items.map((row) => JSON.parse(row.event).aggregate as string);
    },
  };
}

/** Tells that a first conversation is overdue: something to count. */
const tell = async ({ about }: DueRow): Promise<Due> => ({
  events: [
    domainEvent(
      'FirstConversationOverdue',
      { id: about, version: 1 },
      { candidateId: about, ownerId: 'per-1', dueOn: '2026-11-22' },
    ),
  ],
});

describe('sweep what is due', () => {
  test('each row goes to the handler of its kind, and is gone; what is not due yet stays', async () => {
    const at = aPlace();
    const heard: string[] = [];
    await at.due('one', 'a');
    await at.due('other', 'b');
    await at.due('one', 'later', '2026-11-23T09:00:01.000Z');
    const note =
      (kind: string) =>
      async ({ about }: DueRow): Promise<Due> => {
        heard.push(`${kind} ${about}`);
        return {};
      };
    await at.sweep({ one: note('one'), other: note('other') });
    expect(heard.sort()).toEqual(['one a', 'other b']);
    expect(await at.left()).toEqual(['one later']);
    expect(at.reports).toEqual([]);
  });

  test('a kind that nobody knows stays, is reported once a sweep, and holds up nothing behind it', async () => {
    const at = aPlace();
    for (let place = 0; place < 120; place++) await at.due('of-tomorrow', `u${place}`, '2026-11-22T08:00:00.000Z');
    await at.due('toString', 'named-as-a-method', '2026-11-22T08:00:00.000Z');
    await at.due('known', 'behind');
    await at.sweep({ known: tell });
    expect(await at.told()).toEqual(['behind']);
    expect(await at.left()).toHaveLength(121);
    expect(at.reports).toEqual([
      { code: 'due-kind-unknown', what: 'of-tomorrow', rows: 120 },
      { code: 'due-kind-unknown', what: 'toString', rows: 1 },
    ]);
  });

  test('a handler that throws leaves its row, the others go on, and the tick is told again', async () => {
    const at = aPlace();
    await at.due('known', 'a');
    await at.due('broken', 'b');
    await at.due('known', 'c');
    const broken = async (): Promise<Due> => {
      throw new Error('no such person');
    };
    await expect(at.sweep({ known: tell, broken })).rejects.toThrow('no such person');
    expect((await at.told()).sort()).toEqual(['a', 'c']);
    expect(await at.left()).toEqual(['broken b']);
    expect(at.reports).toMatchObject([{ code: 'due-row-failed', what: 'broken' }]);
    await at.sweep({ known: tell, broken: tell });
    expect(await at.left()).toEqual([]);
  });

  test('many pages are done in one sweep, each row once, also when two sweeps run at once', async () => {
    const at = aPlace();
    for (let place = 0; place < 230; place++) await at.due('known', `r${place}`);
    await Promise.all([at.sweep({ known: tell }), at.sweep({ known: tell })]);
    const told = await at.told();
    expect(told).toHaveLength(230);
    expect(new Set(told).size).toBe(230);
    expect(await at.left()).toEqual([]);
    expect(at.reports).toEqual([]);
  });

  test('a row set again for the same instant is done again, not left for ever', async () => {
    const at = aPlace();
    await at.due('known', 'a');
    await at.sweep({ known: tell });
    await at.due('known', 'a');
    await at.sweep({ known: tell });
    expect(await at.told()).toEqual(['a', 'a']);
    expect(await at.left()).toEqual([]);
  });

  test('more than a tick’s share is shared with the next tick', async () => {
    const at = aPlace();
    for (let place = 0; place < 510; place++) await at.due('known', `r${place}`);
    await at.sweep({ known: async () => ({}) });
    expect(await at.left()).toHaveLength(10);
    await at.sweep({ known: async () => ({}) });
    expect(await at.left()).toEqual([]);
  });
});
