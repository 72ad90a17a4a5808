import { beforeAll, describe, expect, test } from 'vitest';
import { openTable } from '#shared/runtime/table.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { ruleFor } from '#shared/rules/local-rules.ts';
import { firstConversationWithin } from '#shared/rules/visitation-rules.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { LocalRuleChoice } from '#shared/shapes/rules.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { accepted, anOffice } from '#test/builders/visitation.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { setLocalRule } from './set-local-rule.ts';
import { showRules } from './show-rules.ts';

/** show-rules, set-local-rule: the rules a municipality works by, and what it decides for itself. */
let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function aMunicipality() {
  const scope = freshMunicipality();
  const leader = aCaller('team-leader', scope);
  const access = { open: (of: typeof scope) => openTable(table.client, table.name, of) } as never;
  const set = (more: Partial<LocalRuleChoice> = {}) =>
    setLocalRule(aCall('set-local-rule', leader), access, {
      ...{ version: 0, ruleId: 'first-conversation-within', value: 3, validFrom: civilDate('2026-12-01') },
      ...{ why: 'Vi vil møde folk, mens modet er der.', ...more },
    });
  const rule = async (now = '2026-11-23T09:00:00Z') => {
    const { items } = accepted(await showRules(aCall('show-rules', leader, { now: instant(now) }), access));
    return items.find(({ id }) => id === 'first-conversation-within');
  };
  const told = async () => {
    const rows = await openTable(table.client, table.name, scope).list({ kind: outboxRow, of: ['2026-11'], limit: 20 });
    return rows.items.map(({ event }) => JSON.parse(event));
  };
  return { scope, leader, set, rule, told };
}

describe('the rules of a municipality', () => {
  test('are shown with every value through time, in words, with source and confidence', async () => {
    const { rule } = aMunicipality();
    const shown = await rule();
    expect(shown?.values.map(({ inWords, holds, confidence }) => [inWords, holds, confidence])).toEqual([
      ['7 dage', true, 'verify'],
      ['7 dage', false, 'high'],
    ]);
    expect(shown?.values[0]?.source).toContain('LOV 1750');
    expect(shown?.local).toMatchObject({ least: 1, most: 7, decisions: [] });
  });

  test('a local value holds from its day, and what was decided before stays in the history', async () => {
    const { leader, set, rule, told } = aMunicipality();
    accepted(await set());
    expect((await rule())?.local?.decisions).toMatchObject([{ inWords: '3 dage', holds: false }]);
    accepted(await set({ version: 1, value: 5, validFrom: civilDate('2026-12-10') }));
    const back = { version: 2, value: undefined, validFrom: civilDate('2027-01-01'), why: 'Loven rækker.' };
    accepted(await set(back));
    const decisions = (await rule('2026-12-12T09:00:00Z'))?.local?.decisions ?? [];
    expect(decisions.map(({ inWords, holds }) => [inWords, holds])).toEqual([
      [undefined, false],
      ['5 dage', true],
      ['3 dage', false],
    ]);
    expect(decisions[1]).toMatchObject({ setById: leader.personId, why: 'Vi vil møde folk, mens modet er der.' });
    const last = (await told()).toSorted((one, other) => one.version - other.version).at(-1);
    expect(last).toMatchObject({ type: 'LocalRulesChanged', version: 3 });
    expect(JSON.stringify(last)).not.toContain('modet');
  });

  test('two at once: one is kept; a value outside the rule and a day that has been are refused', async () => {
    const { set } = aMunicipality();
    const both = await Promise.all([set(), set()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const at = (pointer: string, code: string) => ({ refusal: { errors: [{ pointer, code }] } });
    expect(await set({ version: 1, value: 8 })).toMatchObject(at('/value', 'too-high'));
    expect(await set({ version: 1, validFrom: civilDate('2026-11-22') })).toMatchObject(
      at('/validFrom', 'date-passed'),
    );
  });
});

test('the rule of a day is the municipality’s own from its day on, under a version of its own', () => {
  const id = 'first-conversation-within';
  const local = [
    { ruleId: id, value: 3, validFrom: civilDate('2026-12-01') },
    { ruleId: id, validFrom: civilDate('2027-01-01') },
    { ruleId: 'another', value: 1, validFrom: civilDate('2026-01-01') },
  ];
  const on = (day: string) => {
    const { value, version } = ruleFor(firstConversationWithin, civilDate(day), { local });
    return [value, version];
  };
  expect([on('2026-11-30'), on('2026-12-01'), on('2027-01-01')]).toEqual([
    [7, '2026-07'],
    [3, 'local-2026-12-01'],
    [7, '2026-07'],
  ]);
});

test('a referral’s deadline follows the municipality’s own value, and keeps which rule gave it', async () => {
  const office = await anOffice(table);
  const before = await office.referred();
  await office.hear({
    ...{ id: 'evt-00000000000000000000', type: 'LocalRulesChanged', schema: 1, scope: office.scope },
    ...{ aggregate: office.scope, version: 1, at: '2026-11-23T09:00:00.000Z' },
    actor: { personId: 'per-00000000000000000000', role: 'team-leader' },
    facts: { values: [{ ruleId: 'first-conversation-within', value: 2, validFrom: '2026-11-23' }] },
  });
  const after = await office.referred();
  expect([before.next?.dueOn, after.next?.dueOn]).toEqual(['2026-11-30', '2026-11-25']);
  expect([before.deadlineRule, after.deadlineRule]).toEqual(['2026-07', 'local-2026-11-23']);
});
