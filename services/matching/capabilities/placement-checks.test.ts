import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testCompany, type MatchingAtWork } from '#test/builders/matching.ts';
import { ready, running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { allowPlacementException } from './allow-placement-exception.ts';
import { changePlacement } from './change-placement.ts';
import { checkPlacement } from './check-placement.ts';
import { correctPlacement } from './correct-placement.ts';
import { endPlacement } from './end-placement.ts';
import { listPlacementExceptions } from './list-placement-exceptions.ts';
import { openPlacement } from './open-placement.ts';
import { recordCompanyFacts } from './record-company-facts.ts';
import { tellPlacementLimit } from './tell-placement-limit.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const inMarch = { now: instant('2026-03-02T09:00:00Z') };
const march = civilDate('2026-03-02');
const tooLong = { startsOn: march, endsOn: civilDate('2026-07-31') };
const leader = (at: MatchingAtWork, more: Partial<Call> = {}) =>
  aCall('allow-placement-exception', aCaller('team-leader', at.scope, { partnership: at.partnership }), {
    ...{ partnership: at.partnership, ...inMarch, ...more },
  });
const anException = { version: 0, companyId: testCompany, ruleId: 'internship-weeks', reason: 'Mere ro.' } as const;

describe('a rule that is broken', () => {
  test('stands in the way of a start until a team leader has made an exception, and both are kept with it', async () => {
    const { at, start, candidateId } = await ready(table);
    const call = () => at.call('start-placement', inMarch);
    expect(await start(tooLong, call())).toMatchObject({
      refusal: {
        code: 'placement-rule-broken',
        values: { rules: 'internship-weeks', what: expect.stringContaining('31. maj 2026') },
      },
    });
    const given = { ...anException, until: tooLong.endsOn };
    expect(await allowPlacementException(leader(at), at.matching, candidateId, given)).toMatchObject({ ok: true });
    expect(await allowPlacementException(leader(at), at.matching, candidateId, given)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    const started = await start(tooLong, call());
    if (!started.ok) throw new Error(started.refusal.code);
    const listed = await listPlacementExceptions(
      at.call('list-placement-exceptions', inMarch),
      at.matching,
      candidateId,
      {},
    );
    const kept1 = [{ until: '2026-07-31', reason: 'Mere ro.', madeOn: '2026-03-02' }];
    expect(listed).toMatchObject({ value: { items: [{ companyId: testCompany, version: 1, given: kept1 }] } });
    const opened = await openPlacement(at.call('open-placement', inMarch), at.matching, started.value.placementId);
    const kept = {
      ruleId: 'internship-weeks',
      outcome: 'allowed',
      ruleVersion: '2020-01',
      exception: { reason: 'Mere ro.' },
    };
    expect(opened).toMatchObject({
      value: {
        findings: expect.arrayContaining([expect.objectContaining({ outcome: 'allowed' })]),
        decisions: [
          {
            version: 1,
            decidedOn: '2026-03-02',
            action: 'start-placement',
            findings: expect.arrayContaining([
              expect.objectContaining({ ...kept, exception: expect.objectContaining(kept.exception) }),
            ]),
          },
        ],
      },
    });
  });

  test('of another person or company is not what was allowed', async () => {
    const { at, candidateId } = await ready(table);
    const other = await ready(table, { at });
    await allowPlacementException(leader(at), at.matching, candidateId, { ...anException, until: tooLong.endsOn });
    expect(await other.start(tooLong, at.call('start-placement', inMarch))).toMatchObject({
      refusal: { code: 'placement-rule-broken' },
    });
    const unknown = { ...anException, companyId: aCvr(), until: tooLong.endsOn };
    expect(await allowPlacementException(leader(at), at.matching, candidateId, unknown)).toMatchObject({
      refusal: { errors: [{ pointer: '/companyId', code: 'unknown-company' }] },
    });
    const centuries = { ...anException, version: 1, until: civilDate('2126-01-01') };
    expect(await allowPlacementException(leader(at), at.matching, candidateId, centuries)).toMatchObject({
      refusal: { errors: [{ pointer: '/until', code: 'too-far-ahead' }] },
    });
  });

  test('stands in the way of a change that makes it worse, not of one that does not, nor of a correction or an end', async () => {
    const { at, placementId, start: _start } = await startedIn('2026-03-02', '2026-05-31');
    const change = (version: number, more: object) =>
      changePlacement(at.call('change-placement', inMarch), at.matching, placementId, {
        ...{ version, effectiveOn: civilDate('2026-03-02'), ...more },
      });
    expect(await change(1, { endsOn: civilDate('2026-06-01') })).toMatchObject({
      refusal: { code: 'placement-rule-broken' },
    });
    const corrected = await correctPlacement(at.call('correct-placement', inMarch), at.matching, placementId, {
      ...{ version: 1, reason: 'Den begyndte før jul.', startsOn: civilDate('2025-12-01') },
    });
    expect(corrected).toMatchObject({ value: { findings: expect.arrayContaining([broken]) } });
    expect(await change(2, { hoursPerWeek: 15 })).toMatchObject({ ok: true });
    const ended = await endPlacement(
      at.call('end-placement', { now: instant('2026-06-30T09:00:00Z') }),
      at.matching,
      placementId,
      {
        ...{ version: 3, endedOn: civilDate('2026-06-30'), reason: 'as-planned' },
      },
    );
    expect(ended).toMatchObject({ value: { findings: expect.arrayContaining([broken]) } });
  });

  test('that is still to be verified is shown and lets one begin', async () => {
    const { findings } = await running(table, { endsOn: civilDate('2027-06-30') });
    expect(findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ outcome: 'broken', blocks: false })]),
    );
  });
});

describe('before anything is decided', () => {
  test('the same is told of a start and of a change, with what the company answered', async () => {
    const { at, placementId, candidateId } = await startedIn('2026-03-02');
    const call = at.call('check-placement', inMarch);
    const asked = { kind: 'internship', hoursPerWeek: 12 } as const;
    const facts = {
      companyId: testCompany,
      version: 0,
      ordinaryEmployees: 4,
      saidBy: 'employer',
      saidOn: march,
    } as const;
    const recorded = await recordCompanyFacts(at.call('record-company-facts', inMarch), at.matching, {
      ...{ ...facts, representative: 'none' },
    });
    expect(recorded).toMatchObject({ value: { version: 1 } });
    const prolonged = { ...asked, placementId, from: march, endsOn: civilDate('2026-08-31') };
    const checked = await checkPlacement(call, at.matching, candidateId, prolonged);
    expect(checked).toMatchObject({
      value: { companyFacts: { ordinaryEmployees: 4, stillHold: true } },
    });
    const outcomes = checked.ok ? checked.value.findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`) : [];
    expect(outcomes).toEqual([
      ...['full-time kept', 'internship-weeks broken', 'company-ratio kept', 'representative-heard kept'],
      'who-signs missing',
      'other-appointments kept',
    ]);
    const beside = { ...asked, kind: 'small-job', companyId: testCompany, from: march, hoursPerWeek: 30 } as const;
    const second = await checkPlacement(call, at.matching, candidateId, beside);
    expect(second).toMatchObject({
      value: {
        findings: expect.arrayContaining([expect.objectContaining({ ruleId: 'full-time', outcome: 'broken' })]),
      },
    });
    expect(await checkPlacement(call, at.matching, candidateId, { ...beside, companyId: aCvr() })).toMatchObject({
      refusal: { errors: [{ pointer: '/companyId' }] },
    });
    const other = await ready(table, { at });
    expect(await checkPlacement(call, at.matching, other.candidateId, prolonged)).toMatchObject({
      refusal: { code: 'placement-not-found' },
    });
  });

  test('what a company answers is not dated ahead, and not written over unseen', async () => {
    const { at } = await ready(table);
    const say = (version: number, saidOn: string, companyId = testCompany) =>
      recordCompanyFacts(at.call('record-company-facts', inMarch), at.matching, {
        ...{ companyId, version, ordinaryEmployees: 12, saidBy: 'employer', saidOn: civilDate(saidOn) },
      });
    expect(await say(0, '2026-03-03')).toMatchObject({
      refusal: { errors: [{ pointer: '/saidOn', code: 'not-yet' }] },
    });
    expect(await say(0, '2026-03-02', aCvr())).toMatchObject({ refusal: { errors: [{ pointer: '/companyId' }] } });
    expect(await say(0, '2026-03-02')).toMatchObject({ ok: true });
    expect(await say(0, '2026-03-02')).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await say(1, '2026-03-02')).toMatchObject({ value: { version: 2 } });
  });
});

describe('the owner is told before a placement is as long as it may be', () => {
  test('of one without a last day, and again before an exception runs out; not of one that has ended', async () => {
    const { at, placementId, candidateId } = await startedIn('2026-03-02');
    const due = async () => {
      const rows = await at.matching.table.list({ kind: dueRow, of: [], limit: 50 });
      return rows.items.filter(({ what }) => what === 'placement-limit').map(({ dueAt }) => dueAt);
    };
    expect(await due()).toEqual(['2026-05-16T22:00:00.000Z']);
    const tell = (now: string) =>
      tellPlacementLimit(at.matching, { dueAt: now, what: 'placement-limit', about: placementId }, instant(now));
    expect(await tell('2026-04-01T08:00:00Z')).toEqual({});
    const told = await tell('2026-05-17T08:00:00Z');
    expect(told.events).toMatchObject([
      { type: 'PlacementLimitNeared', facts: { placementId, ruleId: 'internship-weeks', limitOn: '2026-05-31' } },
    ]);
    const given = { ...anException, until: civilDate('2026-08-30') };
    await allowPlacementException(leader(at), at.matching, toldId('candidate', candidateId), given);
    expect(await due()).toEqual(['2026-05-16T22:00:00.000Z', '2026-08-15T22:00:00.000Z']);
    expect(await tell('2026-05-17T08:00:00Z')).toEqual({});
    expect((await tell('2026-08-16T08:00:00Z')).events).toHaveLength(1);
    expect(await tell('2026-09-16T08:00:00Z')).toEqual({});
    const end = { version: 1, endedOn: march, reason: 'own-wish' } as const;
    await endPlacement(at.call('end-placement', inMarch), at.matching, placementId, end);
    expect(await tell('2026-08-16T08:00:00Z')).toEqual({});
  });
});

const broken = expect.objectContaining({ ruleId: 'internship-weeks', outcome: 'broken' });

async function startedIn(startsOn: string, endsOn?: string) {
  const given = await ready(table);
  const days = { startsOn: civilDate(startsOn), ...(endsOn && { endsOn: civilDate(endsOn) }) };
  const started = await given.start(days, given.at.call('start-placement', inMarch));
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  return { ...given, ...started.value };
}
