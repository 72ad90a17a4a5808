import { beforeAll, describe, expect, test } from 'vitest';
import { paaVejPlan } from '#infra/local/seed/local-partnerships-plan.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import { outcomeOf } from '#shared/shapes/results.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import {
  aCandidateId,
  anInsight,
  closed,
  profiled,
  referred,
  reopened,
  type AnInsight,
} from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listCasesBehind } from './list-cases-behind.ts';
import { showResults } from './show-results.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** How many efforts ended with each reason by a day, and how many go on. */
async function outcomesOf(insight: AnInsight, asOf: string): Promise<Partial<Record<string, number | null>>> {
  const call = aCall('show-results', aCaller('team-leader', insight.scope));
  const shown = await showResults(call, insight, { asOf: asOf as CivilDate });
  if (!shown.ok) throw new Error(shown.refusal.code);
  const { active, ended } = shown.value.outcomes;
  return { ...Object.fromEntries(ended.map(({ reason, total }) => [reason, total])), active: active.total };
}

async function behind(insight: AnInsight, reason: ClosingReason, asOf: string) {
  const call = aCall('list-cases-behind', aCaller('team-leader', insight.scope));
  const ask = { measure: outcomeOf(reason), column: 'total', asOf: asOf as CivilDate };
  const listed = await listCasesBehind(call, insight, ask);
  return listed.ok && listed.value.items;
}

/** A person who was met before, taken up again on a day. */
function metAgain(person: string, version: number, reopenedOn: string) {
  const told = profiled(person, version, '2024-01-20', ['women']);
  return { ...told, facts: { ...told.facts, reopenedOn } };
}

describe('what became of everybody referred', () => {
  test('PÅ VEJ: of 32 young people 4, 3, 4, 6 and 14 efforts have ended, and one goes on', async () => {
    const insight = await anInsight(table);
    await Promise.all(
      paaVejPlan().map(({ referredOn, closed: end }) => {
        const person = aCandidateId();
        return insight.hears(referred(person, referredOn), ...(end ? [closed(person, 3, end.on, end.reason)] : []));
      }),
    );
    const {
      'education-fgu': fgu,
      'education-stu': stu,
      'education-eud': eud,
      'education-hf': hf,
      ...others
    } = await outcomesOf(insight, '2026-11-01');
    expect({ ...others, education: [fgu, stu, eud, hf] }).toEqual({
      education: [2, 1, 2, 1],
      ...{ 'ordinary-employment': 4, 'flex-job': 3, 'early-retirement-pension': 4 },
      ...{ 'passed-on-to-public-support': 14, active: 1 },
    });
  });

  test('an effort counts where it last ended, from that day; taken up again it goes on, however it is told', async () => {
    const insight = await anInsight(table);
    const [met, notMet] = [aCandidateId(), aCandidateId()];
    const told = [
      referred(met, '2024-01-08'),
      closed(met, 3, '2024-05-01', 'moved'),
      metAgain(met, 4, '2024-09-02'),
      closed(met, 6, '2025-02-03', 'flex-job'),
      referred(notMet, '2024-01-08'),
      closed(notMet, 2, '2024-02-01', 'own-wish'),
      reopened(notMet, 3, '2024-03-01'),
    ];
    await insight.hears(...told.toReversed());
    await insight.hears(...told);
    expect(await outcomesOf(insight, '2024-01-31')).toEqual({ active: 2 });
    expect(await outcomesOf(insight, '2024-02-15')).toEqual({ 'own-wish': 1, active: 1 });
    expect(await outcomesOf(insight, '2024-06-01')).toEqual({ moved: 1, active: 1 });
    expect(await outcomesOf(insight, '2024-10-01')).toEqual({ active: 2 });
    expect(await outcomesOf(insight, '2025-03-01')).toEqual({ 'flex-job': 1, active: 1 });
    expect(await behind(insight, 'moved', '2024-10-01')).toEqual([]);
    expect(await behind(insight, 'flex-job', '2025-03-01')).toEqual([{ candidateId: met, date: '2025-02-03' }]);
  });
});
