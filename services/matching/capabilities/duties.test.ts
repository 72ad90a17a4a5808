import { beforeAll, describe, expect, test } from 'vitest';
import type { ActionName } from '#shared/access/policy.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DutyPlan } from '#shared/shapes/duty.ts';
import { anId } from '#test/builders/ids.ts';
import { myPlacementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { askOwnHelp } from './ask-own-help.ts';
import { cancelDuty } from './cancel-duty.ts';
import { changeDuty } from './change-duty.ts';
import { listHelpCalls } from './list-help-calls.ts';
import { listWaitingHelp } from './list-waiting-help.ts';
import { planDuty } from './plan-duty.ts';
import { setDutyHours } from './set-duty-hours.ts';
import { showDutyRoster } from './show-duty-roster.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Friday evening in Denmark is when the person of these tests asks. */
const evening = { from: instant('2026-11-27T15:00:00Z'), to: instant('2026-11-27T20:00:00Z'), phone: '46112233' };

async function roster() {
  const at = await myPlacementAtWork(table);
  const colleague = await at.at.colleague();
  const call = (action: ActionName): Call => at.staff(action, { now: instant('2026-11-27T09:00:00Z') });
  const plan = (more: Partial<DutyPlan> = {}) =>
    planDuty(call('plan-duty'), at.at.matching, { ...evening, personId: colleague, ...more });
  const planned = async (more: Partial<DutyPlan> = {}) => {
    const made = await plan(more);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    return made.value.dutyId;
  };
  const ask = async () => {
    await askOwnHelp(at.myCall('ask-own-help'), at.own, at.placementId, { urgency: 'today' });
    await at.relayAll();
    const view = await listHelpCalls(at.staff('list-help-calls'), at.at.matching, at.placementId);
    return { call: view.ok ? view.value.items[0] : undefined, mine: (await at.mine())[0]?.help };
  };
  return { ...at, colleague, call, plan, planned, ask };
}

describe('the duty roster', () => {
  test('a call for help goes to whoever has the lifeline, and says who, on which number and until when', async () => {
    const at = await roster();
    await at.planned();
    const { call, mine } = await at.ask();
    expect(call?.ownerId).toBe(at.colleague);
    const waiting = await listWaitingHelp(at.staff('list-waiting-help'), at.at.matching, { view: 'all' });
    expect(waiting).toMatchObject({ value: { items: [{ helpId: call?.helpId, ownerId: at.colleague }] } });
    expect(mine?.lifeline).toEqual({ personId: at.colleague, phone: evening.phone, until: evening.to });
    const [opened] = (await at.at.events()).filter(({ type }) => type === 'HelpCallOpened');
    expect(opened?.facts).toMatchObject({ ownerId: at.colleague });
    expect(JSON.stringify(await at.at.events())).not.toContain(evening.phone);
  });

  test('says honestly that nobody is there, and from when somebody is; without a roster nothing is promised', async () => {
    const [none, later] = [await roster(), await roster()];
    expect((await none.ask()).mine?.lifeline).toBeUndefined();
    const from = instant('2026-11-28T08:00:00Z');
    await later.planned({ from, to: instant('2026-11-28T12:00:00Z') });
    const { call, mine } = await later.ask();
    expect(mine?.lifeline).toEqual({ nobodyUntil: from });
    expect(call?.ownerId).not.toBe(later.colleague);
  });

  test('a watch is swapped for illness or cancelled, and the gap shows beforehand', async () => {
    const at = await roster();
    const dutyId = await at.planned();
    const shown = async () => {
      const view = await showDutyRoster(at.call('show-duty-roster'), at.at.matching);
      if (!view.ok) throw new Error('no roster');
      return view.value;
    };
    const hours = [{ weekday: 'friday', from: '16:00', to: '21:00' }] as const;
    const set = (version: number) =>
      setDutyHours(at.call('set-duty-hours'), at.at.matching, { version, hours: [...hours] });
    expect(await set(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    await set(0);
    expect((await shown()).gaps.map(({ from }) => from)).toEqual(['2026-12-04T15:00:00.000Z']);
    const other = await at.at.colleague();
    const change = { ...evening, version: 1, personId: other, reason: 'illness' } as const;
    const swap = (more = {}) => changeDuty(at.call('change-duty'), at.at.matching, dutyId, { ...change, ...more });
    expect(await swap({ personId: anId('person') })).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
    expect(await swap()).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await shown()).watches).toMatchObject([{ personId: other, changes: [{ reason: 'illness' }] }]);
    const cancel = (version: number) =>
      cancelDuty(at.call('cancel-duty'), at.at.matching, dutyId, { version, reason: 'holiday' });
    expect(await cancel(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await cancel(2)).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    expect((await shown()).gaps).toHaveLength(2);
    expect(await at.plan({ personId: anId('person') })).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
  });
});
