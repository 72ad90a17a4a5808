import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Measure } from '#shared/shapes/results.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import {
  aCandidateId,
  anInsight,
  anUplift,
  aPlacement,
  municipalityJoined,
  original,
  profiled,
  referred,
  ukraine,
  type AnInsight,
} from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { showResults } from './show-results.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function results(insight: AnInsight, asOf = '2026-11-23') {
  const leader = aCaller('team-leader', insight.scope);
  const shown = await showResults(aCall('show-results', leader), insight, { asOf: asOf as CivilDate });
  if (!shown.ok) throw new Error(shown.refusal.code);
  return shown.value;
}

/** A measure as `original / ukraine = total`. */
async function figure(insight: AnInsight, measure: Measure, asOf?: string): Promise<string> {
  const row = (await results(insight, asOf)).rows.find((each) => each.measure === measure);
  return `${row?.cells.map((cell) => cell.achieved).join(' / ')} = ${row?.total}`;
}

describe('show results', () => {
  test('a person referred, placed, employed and still there counts once in each measure of the column', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    const place = aPlacement(person);
    await insight.hears(
      referred(person, '2026-01-10'),
      place.started('2026-02-01'),
      place.changed(2, '2026-03-01', 'small-job', 6),
      place.answered(3, '2026-09-02'),
      anUplift(person).started(3, '2026-05-04'),
      anUplift(person).started(3, '2026-06-01'),
    );
    expect(await figure(insight, 'referred')).toBe('1 / 0 = 1');
    expect(await figure(insight, 'placed')).toBe('1 / 0 = 1');
    expect(await figure(insight, 'employed')).toBe('1 / 0 = 1');
    expect(await figure(insight, 'stillThere')).toBe('1 / 0 = 1');
    expect(await figure(insight, 'competenceUplift')).toBe('1 / 0 = 1');
  });

  test('an uplift counts the person once, from the first day, and not where it never began', async () => {
    const insight = await anInsight(table);
    const [person, other] = [aCandidateId(), aCandidateId()];
    const [one, two, mistaken] = [anUplift(person), anUplift(person), anUplift(other)];
    await insight.hears(referred(person, '2026-01-10'), referred(other, '2026-01-10'));
    await insight.hears(one.started(2, '2026-05-04'), two.started(2, '2026-06-01'), mistaken.corrected(3));
    await insight.hears(mistaken.started(2, '2026-05-04'));
    expect(await figure(insight, 'competenceUplift')).toBe('1 / 0 = 1');
    expect(await figure(insight, 'competenceUplift', '2026-05-03')).toBe('0 / 0 = 0');
    await insight.hears(one.corrected(3, '2026-05-01'));
    expect(await figure(insight, 'competenceUplift', '2026-05-03')).toBe('1 / 0 = 1');
  });

  test('a report of a day does not change because of what happens later', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    const place = aPlacement(person);
    await insight.hears(referred(person, '2026-01-10'), place.started('2026-02-01', 'small-job', 6));
    const before = await results(insight, '2026-08-31');
    await insight.hears(
      place.answered(2, '2026-09-01'),
      place.ended(3, '2026-10-01'),
      profiled(person, 2, '2026-09-05', [ukraine]),
    );
    expect(await results(insight, '2026-08-31')).toEqual(before);
    expect(await figure(insight, 'referred')).toBe('0 / 1 = 1');
    expect(await figure(insight, 'stillThere')).toBe('0 / 1 = 1');
  });

  test('a report of a day changes when something of that time is registered afterwards', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    await insight.hears(referred(person, '2026-01-10'));
    expect(await figure(insight, 'placed', '2026-03-31')).toBe('0 / 0 = 0');
    await insight.hears(aPlacement(person).started('2026-03-31'));
    expect(await figure(insight, 'placed', '2026-03-31')).toBe('1 / 0 = 1');
    expect(await figure(insight, 'placed', '2026-03-30')).toBe('0 / 0 = 0');
  });

  test('a person in groups of both columns counts in each, and once in the total', async () => {
    const insight = await anInsight(table);
    await insight.hears(referred(aCandidateId(), '2026-01-10', [original, 'women', ukraine]));
    expect(await figure(insight, 'referred')).toBe('1 / 1 = 1');
  });

  test('wage subsidy is a line of its own among the employed, and outside the bands of paid hours', async () => {
    const insight = await anInsight(table);
    const [subsidised, ordinary] = [aCandidateId(), aCandidateId()];
    await insight.hears(
      referred(subsidised, '2026-01-10', [ukraine]),
      aPlacement(subsidised).started('2026-02-01', 'wage-subsidy', 37),
      referred(ordinary, '2026-01-10', [ukraine]),
      aPlacement(ordinary).started('2026-02-01', 'ordinary-job', 37),
    );
    expect(await figure(insight, 'employed')).toBe('0 / 2 = 2');
    expect(await figure(insight, 'wageSubsidy')).toBe('0 / 1 = 1');
    const { paidHours } = await results(insight);
    expect(paidHours.bands.map((band) => band.total)).toEqual([0, 0, 0, 0, 1]);
    expect(paidHours.people).toBe(1);
    expect(paidHours.selfSupporting.total).toBe(1);
  });

  test('where nobody can have been asked yet, the figure says when and shows no nought', async () => {
    const insight = await anInsight(table);
    const person = aCandidateId();
    await insight.hears(
      referred(person, '2026-10-01', [ukraine]),
      aPlacement(person).started('2026-11-02', 'small-job', 4),
    );
    const row = (await results(insight)).rows.find((each) => each.measure === 'stillThere');
    expect(row?.cells).toEqual([
      { column: 'original', achieved: 0 },
      { column: 'ukraine', achieved: null, countableFrom: '2027-05-02' },
    ]);
  });

  test('cases heard of before their municipality, or under other columns, are counted anew', async () => {
    const insight = await anInsight(table, false);
    await insight.hears(referred(aCandidateId(), '2026-01-10', ['women']), municipalityJoined(1));
    expect(await figure(insight, 'referred')).toBe('1 / 0 = 1');
    await insight.hears(municipalityJoined(3, 'ukraine'), municipalityJoined(2, 'original'));
    expect(await figure(insight, 'referred')).toBe('0 / 1 = 1');
  });

  test('many cases at once are all counted', async () => {
    const insight = await anInsight(table);
    await Promise.all(Array.from({ length: 30 }, () => insight.hears(referred(aCandidateId(), '2026-01-10'))));
    expect(await figure(insight, 'referred')).toBe('30 / 0 = 30');
  });

  test('a day ahead is refused at its field, a municipality that has not joined altogether', async () => {
    const insight = await anInsight(table, false);
    const call = aCall('show-results', aCaller('team-leader', insight.scope));
    expect(await showResults(call, insight, { asOf: '2026-11-24' as CivilDate })).toMatchObject({
      ok: false,
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/asOf', code: 'report-day-ahead' }] },
    });
    expect(await showResults(call, insight, {})).toMatchObject({ refusal: { code: 'municipality-not-joined' } });
  });
});
