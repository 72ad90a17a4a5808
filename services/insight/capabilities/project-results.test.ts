import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import {
  aCandidateId,
  anInsight,
  aPlacement,
  referred,
  resultsConsent,
  type AnInsight,
} from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listCasesBehind } from './list-cases-behind.ts';
import { showResults } from './show-results.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function totals(insight: AnInsight, asOf = '2019-06-30') {
  const call = aCall('show-results', aCaller('team-leader', insight.scope));
  const shown = await showResults(call, insight, { asOf: asOf as CivilDate });
  if (!shown.ok) throw new Error(shown.refusal.code);
  const { projectResults, rows } = shown.value;
  return {
    admitted: projectResults.admitted.total,
    inResults: projectResults.inResults.total,
    placed: rows.find(({ measure }) => measure === 'placed')?.total,
  };
}

describe('whose own development counts in the project’s results', () => {
  test('ViVirk’R: 36 admitted, 2 gave no consent, 34 in results', async () => {
    const insight = await anInsight(table);
    const people = Array.from({ length: 36 }, aCandidateId);
    await Promise.all(
      people.map((person, place) =>
        insight.hears(referred(person, '2016-10-03'), resultsConsent(person, 1, '2016-10-10', place < 34)),
      ),
    );
    expect(await totals(insight)).toMatchObject({ admitted: 36, inResults: 34 });
  });

  test('a yes that is taken back leaves the results from that day on, and nothing else', async () => {
    const insight = await anInsight(table);
    const [one, other] = [aCandidateId(), aCandidateId()];
    for (const person of [one, other])
      await insight.hears(
        referred(person, '2018-01-08'),
        aPlacement(person).started('2018-03-01'),
        resultsConsent(person, 1, '2018-01-15', true),
      );
    expect(await totals(insight)).toEqual({ admitted: 2, inResults: 2, placed: 2 });
    await insight.hears(resultsConsent(one, 2, '2019-05-02', false), resultsConsent(one, 1, '2018-01-15', true));
    expect(await totals(insight)).toEqual({ admitted: 2, inResults: 1, placed: 2 });
    expect(await totals(insight, '2019-05-01')).toMatchObject({ inResults: 2 });
    const leader = aCall('list-cases-behind', aCaller('team-leader', insight.scope));
    const ask = { measure: 'inResults', column: 'total', asOf: '2019-06-30' as CivilDate } as const;
    const behind = await listCasesBehind(leader, insight, ask);
    expect(behind.ok && behind.value.items).toEqual([{ candidateId: other, date: '2018-01-15' }]);
  });

  test('nobody who was not asked counts, nor does a yes to something else', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    const card = { ...resultsConsent(person, 1, '2018-01-15', true) };
    await insight.hears(referred(person, '2018-01-08'), {
      ...card,
      facts: { ...card.facts, purpose: 'company-card' },
    } as typeof card);
    expect(await totals(insight)).toMatchObject({ admitted: 1, inResults: 0 });
  });
});
