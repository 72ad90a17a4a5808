import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { TargetsChoice } from '#shared/shapes/results.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anInsight } from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { setTargets } from './set-targets.ts';
import { showResults } from './show-results.ts';
import { showTargets } from './show-targets.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function targets(version: number, validFrom: string, placed: number): TargetsChoice {
  return { version, validFrom: validFrom as CivilDate, columns: { original: { placed } } };
}

async function aLeaderAtWork(joined = true) {
  const insight = await anInsight(table, joined);
  const leader = aCaller('team-leader', insight.scope);
  const call = () => aCall('set-targets', leader);
  const placedTarget = async (asOf: string) => {
    const shown = await showResults(aCall('show-results', leader), insight, { asOf: asOf as CivilDate });
    return shown.ok && shown.value.rows.find((row) => row.measure === 'placed')?.cells[0]?.target;
  };
  return { insight, call, placedTarget };
}

describe('set targets', () => {
  test('a report keeps the targets of its time', async () => {
    const { insight, call, placedTarget } = await aLeaderAtWork();
    expect(await setTargets(call(), insight, targets(0, '2025-01-01', 70))).toEqual({
      ok: true,
      value: { version: 1 },
    });
    expect(await setTargets(call(), insight, targets(1, '2026-01-01', 90))).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await placedTarget('2024-12-31')).toBeUndefined();
    expect(await placedTarget('2025-12-31')).toBe(70);
    expect(await placedTarget('2026-01-01')).toBe(90);
    expect(await showTargets(insight)).toMatchObject({ value: { version: 2, periods: [{}, {}] } });
  });

  test('the targets of the same day are replaced', async () => {
    const { insight, call, placedTarget } = await aLeaderAtWork();
    await setTargets(call(), insight, targets(0, '2025-01-01', 70));
    await setTargets(call(), insight, targets(1, '2025-01-01', 75));
    expect(await placedTarget('2025-06-01')).toBe(75);
  });

  test('the event holds what was set', async () => {
    const { insight, call } = await aLeaderAtWork();
    const choice = targets(0, '2025-01-01', 70);
    await setTargets(call(), insight, choice);
    const outbox = await insight.table.list({ kind: outboxRow, of: ['2026-11'], limit: 10 });
    expect(outbox.items.map((row) => JSON.parse(row.event))).toMatchObject([
      { type: 'TargetsSet', version: 1, facts: { validFrom: choice.validFrom, columns: choice.columns } },
    ]);
  });

  test.each([0, 2])(
    'a leader who saw version %i, when the first stands, is told that somebody changed it',
    async (seen) => {
      const { insight, call } = await aLeaderAtWork();
      await setTargets(call(), insight, targets(0, '2025-01-01', 70));
      const second = await setTargets(call(), insight, targets(seen, '2026-01-01', 90));
      expect(second).toMatchObject({ ok: false, refusal: { code: 'stale-version' } });
    },
  );

  test('the same command twice is one change and one answer', async () => {
    const { insight, call } = await aLeaderAtWork();
    const command = call();
    const first = await setTargets(command, insight, targets(0, '2025-01-01', 70));
    expect(await setTargets(command, insight, targets(0, '2025-01-01', 70))).toEqual(first);
    expect(await showTargets(insight)).toMatchObject({ value: { version: 1 } });
  });

  test('a column nobody reports is refused at its field', async () => {
    const { insight, call } = await aLeaderAtWork();
    const choice = { ...targets(0, '2025-01-01', 70), columns: { moon: { placed: 1 } } };
    expect(await setTargets(call(), insight, choice)).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/columns/moon', code: 'unknown-report-column' }] },
    });
  });

  test('a municipality that has not joined has no targets', async () => {
    const { insight, call } = await aLeaderAtWork(false);
    const refused = await setTargets(call(), insight, targets(0, '2025-01-01', 70));
    expect(refused).toMatchObject({ refusal: { code: 'municipality-not-joined' } });
    expect(await showTargets(insight)).toEqual({ ok: true, value: { version: 0, periods: [] } });
  });
});
