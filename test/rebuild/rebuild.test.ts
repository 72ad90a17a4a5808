import { beforeAll, describe, expect, test } from 'vitest';
import { showResults } from '#services/insight/capabilities/show-results.ts';
import { consumes as insightHears } from '#services/insight/config.ts';
import { consumes as matchingHears } from '#services/matching/config.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { opener } from '#test/builders/matching.ts';
import { aSmallHouse, aWeekInTheHouse, type SmallHouse } from './a-small-house.ts';
import { lose, rebuild, rowsOf } from './told-again.ts';

type Rows = Awaited<ReturnType<typeof rowsOf>>;

let house: SmallHouse;
beforeAll(async () => {
  house = await aSmallHouse();
  await aWeekInTheHouse(house);
});

/** What matching heard from others or drew from its own events. Its own decisions come back from the table's backup. */
const heardByMatching = [
  ...['profile', 'seeking', 'opening', 'openings-head', 'opening-change', 'buddy', 'company'],
  ...['company-placement', 'company-meeting'],
];
const heardByInsight = ['case', 'figure', 'tally', 'report-settings'];

async function rebuildMatching(): Promise<void> {
  const { tables, network, scope } = house;
  for (const each of [network.scope, scope]) {
    const asked = { service: 'matching', scope: each, hears: matchingHears };
    await rebuild(tables.access, tables, asked, house.matchingNow());
  }
}

/** What proposals see, read by a function that has just started: the numbers of the changes before it do not matter. */
async function openings() {
  const call = house.call('propose-openings', 'job-broker');
  return [...(await opener(house.tables.matching, house.files)(call).openings()).values()];
}

/** Rows without how often they were written, which follows from the order in which things were heard. */
function uncounted(rows: Rows) {
  return [...rows].map(([key, { version: _written, ...row }]) => [key, row]);
}

function rebuildInsight() {
  const asked = { service: 'insight', scope: house.scope, hears: insightHears };
  return rebuild(house.tables.access, house.tables, asked, house.insightNow());
}

async function results(): Promise<unknown> {
  const call = house.call('show-results', 'team-leader');
  const shown = await showResults(call, house.insightAt(call), { asOf: '2026-11-23' as CivilDate });
  return (
    shown.ok &&
    shown.value.rows.map(({ measure, cells, total }) => [measure, cells.map((cell) => cell.achieved), total])
  );
}

describe('a service told once more what it has heard', () => {
  test('matching has the same rows, and proposes the same, after what it had heard was lost', async () => {
    const before = await rowsOf(house.tables.matching);
    const proposed = await openings();
    expect(proposed).toMatchObject([{ taken: 1, everTaken: 2 }]);
    const lost = await lose(house.tables.matching, heardByMatching);
    expect(lost).toBeGreaterThan(12);
    expect((await rowsOf(house.tables.matching)).size).toBe(before.size - lost);
    await rebuildMatching();
    const numbered = ['opening-change', 'openings-head'];
    const but = (rows: Rows) => [...rows].filter(([, row]) => !numbered.includes(String(row['itemKind'])));
    expect(but(await rowsOf(house.tables.matching))).toEqual(but(before));
    expect(await openings()).toEqual(proposed);
  });

  test('insight has the same rows and the same table from nothing', async () => {
    const before = await rowsOf(house.tables.insight);
    const shown = await results();
    expect(shown).toEqual([
      ['referred', [3, 0], 3],
      ['placed', [2, 0], 2],
      ['employed', [1, 0], 1],
      ['wageSubsidy', [0, 0], 0],
      ['stillThere', [null, 0], 0],
      ['competenceUplift', [1, 0], 1],
    ]);
    expect(await lose(house.tables.insight, heardByInsight)).toBe(before.size);
    await rebuildInsight();
    expect(uncounted(await rowsOf(house.tables.insight))).toEqual(uncounted(before));
    expect(await results()).toEqual(shown);
  });

  test('where nothing was lost, nothing changes, and the service answers all the while', async () => {
    const before = [await rowsOf(house.tables.matching), await rowsOf(house.tables.insight)];
    const shown = await results();
    const answers = new Set<string>();
    const watching = rebuildInsight();
    for (let look = 0; look < 10; look++) answers.add(JSON.stringify(await results()));
    const { handedOver } = await watching;
    expect(handedOver).toBeGreaterThan(5);
    expect([...answers]).toEqual([JSON.stringify(shown)]);
    await rebuildMatching();
    expect([await rowsOf(house.tables.matching), await rowsOf(house.tables.insight)]).toEqual(before);
  });
});
