import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import type { CasesQuery } from '#shared/shapes/results.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aCandidateId, anInsight, aPlacement, referred } from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listCasesBehind } from './list-cases-behind.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aLeaderAtWork() {
  const insight = await anInsight(table);
  const call = aCall('list-cases-behind', aCaller('team-leader', insight.scope));
  const behind = async (ask: Partial<CasesQuery> = {}) => {
    const page = await listCasesBehind(call, insight, { measure: 'referred', column: 'original', ...ask });
    if (!page.ok) throw new Error(page.refusal.code);
    return page.value;
  };
  return { insight, call, behind };
}

describe('list cases behind', () => {
  test('names the people of a figure up to the day, the latest first, page by page', async () => {
    const { insight, behind } = await aLeaderAtWork();
    const [first, second, later] = [aCandidateId(), aCandidateId(), aCandidateId()];
    await insight.hears(referred(first, '2026-01-10'), referred(second, '2026-02-10'), referred(later, '2026-03-10'));
    const asOf = '2026-02-28' as CivilDate;
    const page = await behind({ asOf, limit: 1 });
    expect(page.items).toEqual([{ candidateId: second, date: '2026-02-10' }]);
    const next = await behind({ asOf, limit: 1, cursor: page.cursor ?? '' });
    expect(next.items).toEqual([{ candidateId: first, date: '2026-01-10' }]);
    expect((await behind()).items.map((item) => item.candidateId)).toEqual([later, second, first]);
    expect((await behind({ column: 'total' })).items).toHaveLength(3);
    expect((await behind({ column: 'ukraine' })).items).toEqual([]);
  });

  test('who has left a band of hours is not in it any more, and still is on an earlier day', async () => {
    const { insight, behind } = await aLeaderAtWork();
    const person = aCandidateId();
    const place = aPlacement(person);
    await insight.hears(referred(person, '2026-01-10'), place.started('2026-02-01', 'small-job', 4));
    await insight.hears(place.changed(2, '2026-04-01', 'small-job', 8));
    expect((await behind({ measure: 'hours1to4' })).items).toEqual([]);
    expect((await behind({ measure: 'hours5to9' })).items).toEqual([{ candidateId: person, date: '2026-04-01' }]);
    const march = await behind({ measure: 'hours1to4', asOf: '2026-03-31' as CivilDate });
    expect(march.items).toEqual([{ candidateId: person, date: '2026-02-01' }]);
  });

  test('everybody shown is in the log, once for the page', async () => {
    const { insight, behind } = await aLeaderAtWork();
    const people = [aCandidateId(), aCandidateId()];
    await insight.hears(...people.map((person) => referred(person, '2026-01-10')));
    await behind();
    const log = await insight.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
    expect(log.items.map((row) => JSON.parse(row.event).facts.candidateIds.sort())).toEqual([[...people].sort()]);
    expect(JSON.parse(log.items[0]?.event ?? '').facts).toMatchObject({ ruleId: 'I02', purpose: 'results' });
  });

  test('a cursor of another list and a day ahead are refused', async () => {
    const { insight, call, behind } = await aLeaderAtWork();
    await insight.hears(referred(aCandidateId(), '2026-01-10'), referred(aCandidateId(), '2026-01-11'));
    const { cursor } = await behind({ limit: 1 });
    const foreign = { measure: 'placed', column: 'original', cursor: cursor ?? '' } as const;
    expect(await listCasesBehind(call, insight, foreign)).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
    const ahead = { measure: 'placed', column: 'original', asOf: '2026-11-24' as CivilDate } as const;
    expect(await listCasesBehind(call, insight, ahead)).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
  });
});
