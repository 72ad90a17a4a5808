import { beforeAll, describe, expect, test } from 'vitest';
import type { CompensationId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { CompensationDraft, CompensationView } from '#shared/shapes/compensation.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { friday, placementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCompensation } from './change-compensation.ts';
import { decideCompensation } from './decide-compensation.ts';
import { draftCompensation } from './draft-compensation.ts';
import { endPlacement } from './end-placement.ts';
import { listCompanyCompensations } from './list-company-compensations.ts';
import { listCompensations } from './list-compensations.ts';
import { listCompensationsToDecide } from './list-compensations-to-decide.ts';
import { pausePlacement } from './pause-placement.ts';
import { sendCompensation } from './send-compensation.ts';
import { stopCompensation } from './stop-compensation.ts';
import { withdrawCompensation } from './withdraw-compensation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const terms: CompensationDraft = {
  ...{ kind: 'mentor-support', purpose: 'Skal vises til rette hver morgen', tasks: 'Vise dagens opgaver' },
  ...{ hoursPerWeek: 2, hourlyRateOre: 25_000 },
  ...{ from: civilDate('2026-11-23'), until: civilDate('2027-01-31') },
};

async function work() {
  const at = await placementAtWork(table);
  const { placementId } = at;
  const { matching, scope, partnership } = at.at;
  const as = (role: 'team-leader' | 'job-broker', personId = anId('person')) =>
    aCaller(role, scope, { partnership, personId });
  const leader = as('team-leader');
  const draft = (more: Partial<CompensationDraft> = {}) =>
    draftCompensation(at.staff('draft-compensation'), matching, placementId, { ...terms, ...more });
  const all = async (): Promise<readonly CompensationView[]> => {
    const listed = await listCompensations(at.staff('list-compensations'), matching, placementId);
    return listed.ok ? listed.value.items : [];
  };
  const one = async (compensationId: CompensationId): Promise<CompensationView> => {
    const found = (await all()).find((each) => each.compensationId === compensationId);
    if (!found) throw new Error('the grant is gone');
    return found;
  };
  const drafted = async (more: Partial<CompensationDraft> = {}): Promise<CompensationId> => {
    const done = await draft(more);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value.compensationId;
  };
  const send = async (compensationId: CompensationId) =>
    sendCompensation(
      at.staff('send-compensation'),
      matching,
      { placementId, compensationId },
      {
        version: (await one(compensationId)).version,
      },
    );
  const decide = async (compensationId: CompensationId, granted = true, caller = leader) =>
    decideCompensation(
      at.at.call('decide-compensation', { caller, now: friday }),
      matching,
      { placementId, compensationId },
      { version: (await one(compensationId)).version, granted, ...(!granted && { reason: 'Buddyen kan selv.' }) },
    );
  const granted = async (more: Partial<CompensationDraft> = {}): Promise<CompensationId> => {
    const id = await drafted(more);
    await send(id);
    const done = await decide(id);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    await at.at.relay();
    return id;
  };
  const contact = aCaller('company-contact', partnership, { partnership, companyId: testCompany });
  const companySees = async () => {
    const call = aCall('list-company-compensations', contact, { now: friday });
    const listed = await listCompanyCompensations(call, at.at.open(call), testCompany, {});
    return listed.ok ? listed.value.items : [];
  };
  const toDecide = async () => {
    const call = at.at.call('list-compensations-to-decide', { caller: leader });
    const listed = await listCompensationsToDecide(call, at.at.open(call), {});
    return listed.ok ? listed.value.items.map(({ compensationId }) => compensationId) : [];
  };
  return { ...at, matching, leader, as, draft, drafted, one, all, send, decide, granted, companySees, toDecide };
}

describe('money for help at a workplace', () => {
  test('is drafted with its total, sent, decided by another, and read by the company without a reason', async () => {
    const at = await work();
    const id = await at.drafted();
    expect(await at.companySees()).toEqual([]);
    // 10 weeks of two hours at 250 kroner: 8, 31 and 31 days of them.
    expect(await at.one(id)).toMatchObject({ state: 'draft', totalOre: 500_000, findings: [{ exceeded: false }, {}] });
    expect(await at.toDecide()).toEqual([]);
    await at.send(id);
    expect(await at.toDecide()).toEqual([id]);
    expect(await at.decide(id)).toMatchObject({ value: { state: 'granted' } });
    await at.at.relay();
    expect(await at.toDecide()).toEqual([]);
    const [row] = await at.companySees();
    expect(row).toMatchObject({
      compensationId: id,
      totalOre: 500_000,
      months: [{ month: '2026-11', paidBy: '2026-12-30' }, {}, {}],
    });
    expect(JSON.stringify(row)).not.toMatch(/vises til rette|dagens opgaver/);
  });

  test('is not decided by whoever drafted or sent it, nor by a job broker', async () => {
    const at = await work();
    const id = await at.drafted();
    await at.send(id);
    const { personId } = at.staff('send-compensation').caller;
    expect(await at.decide(id, true, at.as('team-leader', personId))).toMatchObject({
      refusal: { code: 'compensation-own-draft' },
    });
    expect(await at.decide(id, true, at.as('job-broker'))).toMatchObject({
      refusal: { code: 'compensation-not-at-this-step' },
    });
  });

  test('refused it says why and can be drafted otherwise; one at a time is under way', async () => {
    const at = await work();
    const both = await Promise.all([at.draft(), at.draft()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await at.draft()).toMatchObject({ refusal: { code: 'compensation-under-way' } });
    const [first] = await at.all();
    if (!first) throw new Error('nothing was drafted');
    const { compensationId } = first;
    await at.send(compensationId);
    await at.decide(compensationId, false);
    expect(await at.one(compensationId)).toMatchObject({ state: 'refused', decided: { reason: 'Buddyen kan selv.' } });
    const place = { placementId: at.placementId, compensationId };
    const change = { ...terms, hoursPerWeek: 1, version: (await at.one(compensationId)).version };
    await changeCompensation(at.staff('change-compensation'), at.matching, place, change);
    expect(await at.one(compensationId)).toMatchObject({ state: 'draft', totalOre: 250_000 });
    const { version } = await at.one(compensationId);
    await withdrawCompensation(at.staff('withdraw-compensation'), at.matching, place, { version });
    expect((await at.draft()).ok).toBe(true);
  });

  test('beyond a rule asks for a reason and stops nobody', async () => {
    const at = await work();
    expect(await at.draft({ hourlyRateOre: 40_000 })).toMatchObject({
      refusal: { errors: [{ pointer: '/aboveRules', code: 'above-rules-say-why' }] },
    });
    const id = await at.drafted({ hourlyRateOre: 40_000, aboveRules: 'Særlig dyr overenskomst' });
    expect((await at.one(id)).findings).toMatchObject([
      {},
      { rule: 'hourly-rate', exceeded: true, confidence: 'verify' },
    ]);
  });

  test('changed or prolonged, the new one takes its place from its first day when it is granted', async () => {
    const at = await work();
    const first = await at.granted();
    const second = await at.granted({ from: civilDate('2027-01-04'), until: civilDate('2027-03-31'), replaces: first });
    expect(await at.one(first)).toMatchObject({ state: 'replaced', lastDay: '2027-01-03', totalOre: 300_000 });
    expect((await at.companySees()).map(({ state }) => state).sort()).toEqual(['granted', 'replaced']);
    expect((await at.one(second)).state).toBe('granted');
  });

  test('nothing is paid while the place waits, granted before or meanwhile, and no more of it is news', async () => {
    const at = await work();
    const id = await at.granted();
    const waits = (asked: object) =>
      pausePlacement(at.staff('pause-placement'), at.matching, at.placementId, {
        reason: 'illness',
        ...asked,
      } as never);
    expect(await waits({ version: 0, from: civilDate('2026-11-30'), until: civilDate('2026-12-13') })).toMatchObject({
      ok: true,
    });
    await at.at.relay();
    // Two of the ten weeks.
    expect(await at.one(id)).toMatchObject({ state: 'granted', totalOre: 400_000, pausedDays: 14 });
    expect(await at.companySees()).toMatchObject([{ totalOre: 400_000, pausedDays: 14 }]);
    const next = await at.granted({ from: civilDate('2026-12-07'), replaces: id });
    expect(await at.one(next)).toMatchObject({ totalOre: 350_000, pausedDays: 7 });
    expect(await at.one(id)).toMatchObject({ lastDay: '2026-12-06', totalOre: 50_000, pausedDays: 7 });
  });

  test('stopped, only the days until then are paid; and never a day after the placement', async () => {
    const at = await work();
    const id = await at.granted();
    const stop = { version: 3, lastDay: civilDate('2026-12-06'), reason: 'Klarer det selv nu' };
    const place = { placementId: at.placementId, compensationId: id };
    await stopCompensation(at.staff('stop-compensation'), at.matching, place, stop);
    expect(await at.one(id)).toMatchObject({ state: 'stopped', totalOre: 100_000 });
    const next = await at.granted({ from: civilDate('2026-12-07') });
    const waiting = await at.drafted({ replaces: next });
    const end = { version: 1, endedOn: civilDate('2026-11-27'), reason: 'other', note: 'Slut' } as const;
    const ended = await endPlacement(at.staff('end-placement'), at.matching, at.placementId, end as never);
    expect(ended).toMatchObject({ ok: true });
    await at.at.relay();
    expect(await at.one(next)).toMatchObject({ state: 'ended', totalOre: 0 });
    expect((await at.one(waiting)).state).toBe('withdrawn');
    expect(await at.draft()).toMatchObject({ refusal: { code: 'placement-has-ended' } });
  });
});
