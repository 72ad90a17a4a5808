import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { checkedIn, firstAsked } from '#test/builders/check-ins.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyCheckIn } from './answer-company-check-in.ts';
import { answerMyCheckIn } from './answer-my-check-in.ts';
import { listBreakOffSigns } from './list-break-off-signs.ts';
import { listCompanyCheckIns } from './list-company-check-ins.ts';
import { listMyCheckIns } from './list-my-check-ins.ts';
import { setCheckInRhythm } from './set-check-in-rhythm.ts';
import { settleBreakOffSign } from './settle-break-off-sign.ts';
import { showBreakOffSigns } from './show-break-off-signs.ts';
import { showCheckIns } from './show-check-ins.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const run = {
  answerMyCheckIn,
  answerCompanyCheckIn,
  listMyCheckIns,
  listCompanyCheckIns,
  showCheckIns,
  setCheckInRhythm,
};

async function atPlace() {
  const at = await checkedIn(table, run);
  const call = (action: 'show-break-off-signs' | 'list-break-off-signs' | 'settle-break-off-sign') =>
    at.staff(action, { now: instant('2026-11-27T18:00:00Z') });
  return {
    ...at,
    signs: async () => {
      const view = await showBreakOffSigns(call('show-break-off-signs'), at.at.matching, at.placementId);
      if (!view.ok) throw new Error(view.refusal.code);
      return view.value;
    },
    list: async () => {
      const page = await listBreakOffSigns(call('list-break-off-signs'), at.at.matching, { view: 'all' });
      return page.ok ? page.value.items.filter(({ placementId }) => placementId === at.placementId) : [];
    },
    settle: (rule: 'tasks-wrong' | 'sides-differ', version = 0, on = firstAsked) =>
      settleBreakOffSign(call('settle-break-off-sign'), at.at.matching, at.placementId, {
        ...{ version, rule, on, note: 'Talte med Bente om andre opgaver.' },
      }),
  };
}

describe('signs that a placement may break off', () => {
  test('say what was said and when, in a list to work with, and are gone once somebody wrote what they did', async () => {
    const at = await atPlace();
    await at.iAnswer({ going: 'badly', tasks: 'too-hard' });
    await at.theyAnswer({ going: 'well' });
    await at.relayAll();
    const { open } = await at.signs();
    expect(open.map(({ rule }) => rule)).toEqual(['sides-differ', 'tasks-wrong']);
    expect(open[1]?.said).toEqual([{ on: firstAsked, side: 'person', what: 'too-hard' }]);
    expect((await at.list())[0]?.open).toEqual(open);
    expect(await at.settle('tasks-wrong', 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await at.settle('tasks-wrong', 0, civilDate('2026-11-24'))).toMatchObject({
      refusal: { code: 'sign-not-open' },
    });
    expect(await at.settle('tasks-wrong')).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await at.signs()).toMatchObject({ open: [{ rule: 'sides-differ' }], settled: [{ rule: 'tasks-wrong' }] });
    await at.settle('sides-differ', 1);
    expect(await at.list()).toEqual([]);
    await at.relayAll();
    expect(await at.list()).toEqual([]);
  });

  test('come again when something new is said', async () => {
    const at = await atPlace();
    const first = await at.iAnswer({ tasks: 'too-hard' });
    await at.relayAll();
    await at.settle('tasks-wrong');
    await at.iAnswer({ tasks: 'right', replaces: first });
    await at.relayAll();
    expect((await at.signs()).open).toEqual([]);
    await at.passes('2026-12-02T08:00:00Z');
    await at.theyAnswer({ askedOn: civilDate('2026-12-02'), tasks: 'wrong' });
    await at.relayAll();
    expect((await at.list())[0]?.open).toMatchObject([{ rule: 'tasks-wrong', on: '2026-12-02' }]);
  });
});
