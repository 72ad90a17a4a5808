import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerItem } from '#services/matching/store/shared-items.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { HoursPlanKept } from '#shared/shapes/hours-plan.ts';
import { anId } from '#test/builders/ids.ts';
import { firstDay, placementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { keepHoursPlan } from './keep-hours-plan.ts';
import { moveHoursStep } from './move-hours-step.ts';
import { openPlacement } from './open-placement.ts';
import { pausePlacement } from './pause-placement.ts';
import { registerAttendance } from './register-attendance.ts';
import { resumePlacement } from './resume-placement.ts';
import { sayHoursLevel } from './say-hours-level.ts';
import { showPlacementHours } from './show-placement-hours.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function work() {
  const at = await placementAtWork(table, { hoursPerWeek: 6 });
  const { placementId, staff } = at;
  const { matching } = at.at;
  const keep = (asked: Partial<HoursPlanKept> = {}) =>
    keepHoursPlan(staff('keep-hours-plan'), matching, placementId, { version: 0, weekdays: [], steps: [], ...asked });
  const shown = async (now = instant('2026-12-04T12:00:00Z')) => {
    const view = await showPlacementHours(staff('show-placement-hours', { now }), matching, placementId);
    if (!view.ok) throw new Error(view.refusal.code);
    return view.value;
  };
  const pause = (asked: object = {}) =>
    pausePlacement(staff('pause-placement'), matching, placementId, {
      ...{ version: 0, from: civilDate('2026-11-30'), until: civilDate('2026-12-04'), reason: 'hospital' },
      ...asked,
    } as never);
  const register = (asked: object) =>
    registerAttendance(staff('register-attendance'), matching, placementId, {
      ...{ version: 0, on: firstDay, mark: 'came', hours: 3 },
      ...asked,
    } as never);
  const pass = (now: string) => at.at.tell('TimePassed', { now }, { at: instant(now) });
  const told = async (type: string) => (await at.at.events()).filter((event) => event.type === type);
  return { ...at, keep, shown, pause, register, pass, told };
}

const steps = [
  { task: 'Pakke ordrer', hoursPerWeek: 8 },
  { task: 'Åbne kassen', hoursPerWeek: 10, aimedAt: civilDate('2027-01-11') },
];

describe('the steps of the hours', () => {
  test('the first planned is next; reached and skipped stay, and can be taken up again', async () => {
    const { keep, shown, placementId, staff, at } = await work();
    expect(await keep({ weekdays: ['monday', 'tuesday'], steps })).toMatchObject({ ok: true, value: { version: 1 } });
    const [first, second] = (await shown()).steps;
    if (!first || !second) throw new Error('no steps');
    const move = (stepId: typeof first.stepId, version: number, how: 'reach' | 'skip' | 'reopen') =>
      moveHoursStep(staff('move-hours-step'), at.matching, { placementId, stepId }, { version, move: how });
    expect(await move(first.stepId, 1, 'reach')).toMatchObject({ ok: true });
    expect(await move(first.stepId, 2, 'reach')).toMatchObject({ refusal: { code: 'hours-step-settled' } });
    expect(await move(first.stepId, 1, 'reopen')).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await move(anId('hoursStep'), 2, 'skip')).toMatchObject({ refusal: { code: 'hours-step-not-found' } });
    expect((await shown()).steps).toMatchObject([{ state: 'reached', settledOn: '2026-11-27' }, { state: 'planned' }]);
    const anew = [{ stepId: second.stepId, task: 'Åbne kassen', hoursPerWeek: 9 }];
    expect(await keep({ version: 2, steps: anew })).toMatchObject({ ok: true });
    expect((await shown()).steps).toMatchObject([{ hoursPerWeek: 8 }, { stepId: second.stepId, hoursPerWeek: 9 }]);
    const foreign = [{ stepId: anId('hoursStep'), task: 'Alt', hoursPerWeek: 9 }];
    expect(await keep({ version: 3, steps: foreign })).toMatchObject({
      refusal: { errors: [{ pointer: '/steps/0/stepId', code: 'not-valid' }] },
    });
    expect(await keep({ version: 1 })).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('the right level is a success with its day, changes no hour, and can be on its way again', async () => {
    const { shown, placementId, staff, at, told } = await work();
    const say = (version: number, level: 'right-level' | 'growing') =>
      sayHoursLevel(staff('say-hours-level'), at.matching, placementId, { version, level });
    expect(await say(0, 'right-level')).toMatchObject({ ok: true, value: { version: 1 } });
    expect((await shown()).rightLevel).toEqual({ hoursPerWeek: 6, on: '2026-11-27', by: 'municipality' });
    expect(await told('HoursLevelReached')).toMatchObject([{ facts: { hoursPerWeek: 6 } }]);
    const opened = await openPlacement(staff('open-placement'), at.matching, placementId);
    expect(opened).toMatchObject({ value: { version: 1, hoursPerWeek: 6 } });
    expect(await say(0, 'growing')).toMatchObject({ refusal: { code: 'stale-version' } });
    await say(1, 'growing');
    expect((await shown()).rightLevel).toBeUndefined();
  });
});

describe('a pause', () => {
  test('the place waits: the week is no absence, and the place, the end and the placement stay', async () => {
    const { pause, shown, register, at, openingId, placementId, staff } = await work();
    const before = await openPlacement(staff('open-placement'), at.matching, placementId);
    expect(await pause()).toMatchObject({ ok: true, value: { version: 1 } });
    const away = { on: civilDate('2026-12-01'), mark: 'away', told: true, hours: undefined };
    expect(await register(away)).toMatchObject({ refusal: { errors: [{ pointer: '/on', code: 'not-yet' }] } });
    const call = staff('register-attendance', { now: instant('2026-12-02T09:00:00Z') });
    await registerAttendance(call, at.matching, placementId, { version: 0, ...away } as never);
    expect((await shown()).weeks[1]).toEqual({
      ...{ monday: '2026-11-30', planned: 0, paid: 0, unpaid: 0, came: 0, away: 0, differs: 0, pausedDays: 5 },
    });
    expect(await openPlacement(staff('open-placement'), at.matching, placementId)).toEqual(before);
    expect(await at.shared.fresh(ledgerItem, openingId)).toMatchObject({ taken: 1 });
  });

  test.each([
    ['before the first day', { from: civilDate('2026-11-20') }, '/from', 'before-start'],
    ['over another', { version: 1, from: civilDate('2026-12-03') }, '/from', 'pause-overlaps'],
  ])('%s is refused at the field', async (_when, asked, pointer, code) => {
    const { pause } = await work();
    await pause();
    const version = 1;
    expect(await pause({ version, ...asked })).toMatchObject({ refusal: { errors: [{ pointer, code }] } });
    expect(await pause()).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('ends the day before the person is back; one that never began is gone', async () => {
    const { pause, shown, placementId, staff, at } = await work();
    await pause();
    const back = (version: number, on: string) =>
      resumePlacement(staff('resume-placement'), at.matching, placementId, { version, on: civilDate(on) });
    expect(await back(1, '2026-12-03')).toMatchObject({ ok: true });
    expect((await shown()).pauses).toEqual([{ from: '2026-11-30', until: '2026-12-02', reason: 'hospital' }]);
    expect(await back(2, '2026-12-03')).toMatchObject({ refusal: { code: 'placement-not-paused' } });
    expect(await back(2, '2026-11-30')).toMatchObject({ ok: true });
    expect((await shown()).pauses).toEqual([]);
  });

  test('is asked about when its last day has passed, once; and an open one after two weeks', async () => {
    const { pause, pass, told } = await work();
    await pause();
    await pause({ version: 1, until: civilDate('2026-12-05') });
    await pass('2026-12-04T23:00:00.000Z');
    expect(await told('PlacementPauseEndPassed')).toEqual([]);
    await pass('2026-12-05T23:00:00.000Z');
    await pass('2026-12-06T23:00:00.000Z');
    expect(await told('PlacementPauseEndPassed')).toMatchObject([
      { facts: { from: '2026-11-30', until: '2026-12-05' } },
    ]);
    const open = await work();
    await open.pause({ until: undefined, from: civilDate('2026-11-24') });
    await open.pass('2026-12-08T22:59:00.000Z');
    expect(await open.told('PlacementPauseEndPassed')).toEqual([]);
    await open.pass('2026-12-08T23:00:00.000Z');
    expect(await open.told('PlacementPauseEndPassed')).toMatchObject([{ facts: { from: '2026-11-24' } }]);
  });
});

describe('what was said differently', () => {
  test('counts nowhere until the municipality settles it, with a reason; the words stay beside it', async () => {
    const { said, relayAll, register, shown } = await work();
    await said({ hours: 3 });
    await relayAll();
    expect(await register({ version: 1, hours: 2 })).toMatchObject({
      refusal: { errors: [{ pointer: '/reason', code: 'say-why' }] },
    });
    expect(await register({ version: 1, hours: 2, reason: 'De talte forkert.' })).toMatchObject({ ok: true });
    expect((await shown()).days).toMatchObject([
      { standing: 'settled', workplace: { hours: 3 }, municipality: { hours: 2, reason: 'De talte forkert.' } },
    ]);
    expect((await shown()).weeks[0]).toMatchObject({ unpaid: 2, planned: 6 });
    await register({ version: 2, mark: 'taken-back', hours: undefined });
    expect((await shown()).weeks[0]).toMatchObject({ unpaid: 3 });
  });
});

describe('silence and absence', () => {
  test('not told, and twice in a row, are told once each; on a paused day nothing is', async () => {
    const { said, relayAll, signs } = await work();
    await said({ mark: 'away', told: false, hours: undefined });
    await said({ on: civilDate('2026-11-24'), mark: 'away', told: true, hours: undefined });
    await relayAll();
    await relayAll();
    expect(await signs()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sign: 'not-told', on: firstDay }),
        expect.objectContaining({ sign: 'away-in-a-row', on: '2026-11-24' }),
      ]),
    );
    expect(await signs()).toHaveLength(2);
    const paused = await work();
    await paused.pause({ from: firstDay });
    await paused.said({ mark: 'away', told: false, hours: undefined });
    await paused.relayAll();
    expect(await paused.signs()).toEqual([]);
  });

  test('a week without a word is told where days are agreed, again after another, and not where the place waits', async () => {
    const { keep, pass, signs, said, relayAll, pause } = await work();
    await keep({ weekdays: ['monday'] });
    await keep({ version: 1, weekdays: ['monday', 'friday'] });
    await said({ on: civilDate('2026-11-27') });
    await relayAll();
    await pass('2026-12-04T22:59:00.000Z');
    expect(await signs()).toEqual([]);
    await pass('2026-12-04T23:00:00.000Z');
    await pass('2026-12-05T08:00:00.000Z');
    const first = { sign: 'silence', on: '2026-12-05' };
    expect(await signs()).toMatchObject([first]);
    await pause({ from: civilDate('2026-12-07'), until: civilDate('2026-12-18') });
    await pass('2026-12-12T23:00:00.000Z');
    expect(await signs()).toMatchObject([first]);
    await pass('2026-12-20T23:00:00.000Z');
    expect(await signs()).toMatchObject([first, { sign: 'silence', on: '2026-12-21' }]);
  });
});
