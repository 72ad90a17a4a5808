import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anInsight, goldenCases } from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { setTargets } from './set-targets.ts';
import { showResults } from './show-results.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('the table of Varig Tilknytning til Arbejdsmarkedet, March 2023', () => {
  test('comes out of its cases, beside its targets, and 34 and 44 are 78', async () => {
    const insight = await anInsight(table);
    const leader = aCaller('team-leader', insight.scope);
    await Promise.all(goldenCases().map((events) => insight.hears(...events)));
    await setTargets(aCall('set-targets', leader), insight, {
      version: 0,
      validFrom: '2021-03-01' as CivilDate,
      columns: {
        original: { referred: 120, placed: 70, employed: 48, stillThere: 36 },
        ukraine: { referred: 50, placed: 40, employed: 32 },
      },
    });
    const shown = await showResults(aCall('show-results', leader), insight, { asOf: '2023-03-31' as CivilDate });
    const lines =
      shown.ok &&
      shown.value.rows.map(({ measure, cells, total }) => [
        measure,
        ...cells.map((cell) => `${cell.achieved ?? '–'} / ${cell.target ?? '–'}`),
        total,
      ]);
    expect(lines).toEqual([
      ['referred', '138 / 120', '90 / 50', 228],
      ['placed', '85 / 70', '59 / 40', 144],
      ['employed', '34 / 48', '44 / 32', 78],
      ['wageSubsidy', '0 / –', '31 / –', 31],
      ['stillThere', '18 / 36', '– / –', 18],
      ['competenceUplift', '21 / –', '85 / –', 106],
    ]);
  }, 60_000);
});
