import { beforeAll, describe, expect, test } from 'vitest';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import { instant } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aReferral, aVisitation } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { outboxRow, viewedRow } from '#shared/runtime/house-rows.ts';
import { listWork } from './list-work.ts';
import { referCandidate } from './refer-candidate.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aCaseworkerAtWork() {
  const visitation = await aVisitation(table);
  const caseworker = aCaller('caseworker', visitation.scope);
  return { visitation, caseworker, call: (more = {}) => aCall('refer-candidate', caseworker, more) };
}

describe('refer a candidate', () => {
  test('the person stands in the owner’s list with a first conversation within a week', async () => {
    const { visitation, caseworker, call } = await aCaseworkerAtWork();
    const referred = await referCandidate(call({ now: instant('2026-11-23T09:00:00Z') }), visitation, aReferral());
    expect(referred).toMatchObject({ ok: true, value: { next: { kind: 'first-conversation', dueOn: '2026-11-30' } } });
    const work = await listWork(aCall('list-work', caseworker), visitation, { view: 'mine', state: 'referred' });
    expect(work.ok && work.value.items.map((item) => [item.name, item.next?.dueOn])).toEqual([
      ['Amina Haddad', '2026-11-30'],
    ]);
  });

  test('the CPR number is stored sealed, and is in no event', async () => {
    const { visitation, call } = await aCaseworkerAtWork();
    const referral = aReferral();
    const referred = await referCandidate(call(), visitation, referral);
    if (!referred.ok) throw new Error(referred.refusal.code);
    const stored = await visitation.table.fresh(candidateItem, referred.value.candidateId);
    const keys = await visitation.keys();
    expect(JSON.stringify(stored)).not.toContain(referral.cpr);
    expect(keys.open({ id: referred.value.candidateId, field: 'cpr' }, stored?.cprSealed ?? '')).toBe(referral.cpr);
    const outbox = await visitation.table.list({ kind: outboxRow, of: ['2026-11'], limit: 10 });
    expect(outbox.items).toHaveLength(1);
    expect(outbox.items[0]?.event).not.toContain(referral.cpr);
    expect(outbox.items[0]?.event).not.toContain('Amina');
  });

  test('who referred is logged under the person', async () => {
    const { visitation, call } = await aCaseworkerAtWork();
    await referCandidate(call(), visitation, aReferral());
    const log = await visitation.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
    expect(log.items.map((row) => JSON.parse(row.event).facts.ruleId)).toEqual(['V01']);
  });

  test('a person already referred in the municipality is refused, with the one known', async () => {
    const { visitation, call } = await aCaseworkerAtWork();
    const referral = aReferral();
    const first = await referCandidate(call(), visitation, referral);
    const second = await referCandidate(call(), visitation, { ...referral, firstName: 'A.' });
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'candidate-already-known', values: { candidateId: first.ok && first.value.candidateId } },
    });
  });

  test('of two who refer the same person at the same instant, one wins and the other is led to the person', async () => {
    const { visitation, call } = await aCaseworkerAtWork();
    const referral = aReferral();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => referCandidate(call(), visitation, { ...referral })),
    );
    const winners = results.flatMap((result) => (result.ok ? [result.value.candidateId] : []));
    expect(winners).toHaveLength(1);
    const losers = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
    expect(losers.every((refusal) => refusal.values?.['candidateId'] === winners[0])).toBe(true);
  });

  test('the same person may be referred in a neighbour municipality', async () => {
    const here = await aCaseworkerAtWork();
    const there = await aCaseworkerAtWork();
    const referral = aReferral();
    expect((await referCandidate(here.call(), here.visitation, referral)).ok).toBe(true);
    expect((await referCandidate(there.call(), there.visitation, referral)).ok).toBe(true);
  });

  test('an unknown target group is refused at its field', async () => {
    const { visitation, call } = await aCaseworkerAtWork();
    const refused = await referCandidate(call(), visitation, aReferral({ targetGroups: ['nobody'] }));
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/targetGroups/0', code: 'unknown-target-group' }] },
    });
  });

  test('the same command twice at once is one referral and one answer', async () => {
    const { visitation, caseworker, call } = await aCaseworkerAtWork();
    const command = call();
    const referral = aReferral();
    const [one, two] = await Promise.all([
      referCandidate(command, visitation, referral),
      referCandidate(command, visitation, referral),
    ]);
    const answers = [one, two].filter((result) => result.ok);
    expect(answers.length).toBeGreaterThan(0);
    const work = await listWork(aCall('list-work', caseworker), visitation, { view: 'mine', state: 'referred' });
    expect(work.ok && work.value.items).toHaveLength(1);
  });
});
