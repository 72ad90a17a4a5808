import { beforeAll, describe, expect, test } from 'vitest';
import { factsFromEvent } from '#services/insight/facts-from-event.ts';
import { caseItem } from '#services/insight/store/insight-store.ts';
import { talliedUpTo } from '#services/insight/store/tally-writes.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { aCandidateId, anInsight, aPlacement, original, profiled, referred, ukraine } from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { countCase } from './count-case.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const today = civilDate('2026-11-23');
const months = ['02', '03', '04', '05', '06', '07', '08', '09', '10'];

describe('count case', () => {
  test('telling an event again writes nothing', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    const event = referred(person, '2026-01-10');
    await insight.hears(event);
    const once = await insight.table.fresh(caseItem, person);
    await insight.hears(event, event);
    expect(await insight.table.fresh(caseItem, person)).toEqual(once);
  });

  test('an older version told late does not undo a newer one', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    const place = aPlacement(person);
    await insight.hears(place.ended(4, '2026-06-30'), place.ended(3, '2026-05-31'));
    expect((await insight.table.fresh(caseItem, person))?.facts).toMatchObject([{ is: 'ended', on: '2026-06-30' }]);
  });

  test.each([
    ['all at once', 90],
    ['in many small transactions', 16],
  ])('a long history moves to another column %s', async (_, writesAtOnce) => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    const [one, other] = [aPlacement(person), aPlacement(person)];
    const events = [
      referred(person, '2026-01-10', [original, ukraine]),
      one.started('2026-01-15'),
      other.started('2026-01-20'),
      ...months.map((month, at) => one.changed(at + 2, `2026-${month}-01`, 'small-job', at % 2 ? 4 : 12)),
      ...months.map((month, at) => other.changed(at + 2, `2026-${month}-15`, 'small-job', at % 2 ? 20 : 5)),
    ];
    await countCase(insight, person, events.flatMap(factsFromEvent), writesAtOnce);
    await countCase(insight, person, factsFromEvent(profiled(person, 2, '2026-01-10', ['women'])), writesAtOnce);
    const tallied = await talliedUpTo(insight.table, today);
    expect(Object.fromEntries([...tallied].filter(([, people]) => people !== 0))).toEqual(
      Object.fromEntries(
        ['referred', 'placed', 'employed', 'hours15to24'].flatMap((figure) => [
          [`${figure} original`, 1],
          [`${figure} total`, 1],
        ]),
      ),
    );
  });

  test('what is kept names nobody', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    await insight.hears(referred(person, '2026-01-10'), profiled(person, 2, '2026-01-12', [original]));
    const kept = await insight.table.fresh(caseItem, person);
    expect(Object.keys(kept ?? {}).sort()).toEqual(['candidateId', 'counted', 'facts', 'version']);
    expect(JSON.stringify(kept)).not.toMatch(/C-0000|shop|4000/);
  });
});
