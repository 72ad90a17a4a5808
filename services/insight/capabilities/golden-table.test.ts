import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import {
  aCandidateId,
  anInsight,
  aPlacement,
  original,
  referred,
  ukraine,
  type AnInsight,
} from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { setTargets } from './set-targets.ts';
import { showResults } from './show-results.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type Group = {
  group: string;
  year: string;
  referred: number;
  placed: number;
  small: number;
  subsidised: number;
  stillThere: number;
};

/** Cases that give a column of the VTA table: the first of each are placed, the first of those employed, and so on. */
async function cases(insight: AnInsight, { group, year, ...achieved }: Group): Promise<void> {
  const everybody = Array.from({ length: achieved.referred }, (_, place) => ({ place, person: aCandidateId() }));
  const employed = achieved.small + achieved.subsidised;
  await Promise.all(
    everybody.map(async ({ place, person }) => {
      const placement = aPlacement(person);
      await insight.hears(referred(person, `${year}-10-03`, [group]));
      if (place < achieved.placed) await insight.hears(placement.started(`${year}-10-17`));
      const kind = place < achieved.subsidised ? 'wage-subsidy' : 'small-job';
      if (place < employed) await insight.hears(placement.changed(2, `${year}-11-01`, kind, 8));
      if (place < achieved.stillThere) await insight.hears(placement.answered(3, '2023-02-01'));
    }),
  );
}

describe('the table of Varig Tilknytning til Arbejdsmarkedet, March 2023', () => {
  test('comes out of its cases, beside its targets, and 34 and 44 are 78', async () => {
    const insight = await anInsight(table);
    const leader = aCaller('team-leader', insight.scope);
    await cases(insight, {
      group: original,
      year: '2021',
      referred: 138,
      placed: 85,
      small: 34,
      subsidised: 0,
      stillThere: 18,
    });
    await cases(insight, {
      group: ukraine,
      year: '2022',
      referred: 90,
      placed: 59,
      small: 13,
      subsidised: 31,
      stillThere: 0,
    });
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
      ['competenceUplift', '– / –', '– / –', null],
    ]);
  }, 60_000);
});
