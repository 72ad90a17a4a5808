import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { JointPlanId, MatchPlanId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, type MatchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { givenRowItem, jointPlanItem, jointRowItem, rowsOfPlan } from '../store/joint-plan-items.ts';
import { askJointPlan } from './ask-joint-plan.ts';
import { closeJointPlan } from './close-joint-plan.ts';
import { giveJointRows } from './give-joint-rows.ts';
import { leaveJointPlan } from './leave-joint-plan.ts';
import { listJointPlans } from './list-joint-plans.ts';
import { listMatchPlanPeople } from './list-match-plan-people.ts';
import { makeJointRows } from './make-joint-rows.ts';
import { openMatchPlan } from './open-match-plan.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function value<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const givenUntil = civilDate('2026-11-25');

/** Two municipalities of one partnership, three people each who wish for bread, and two shared places. */
async function twoMunicipalities(people = 3) {
  const one = await matchingAtWork(table);
  const other = await matchingAtWork(table, one.partnership);
  const bakery = await one.opening({ places: 2 });
  const own = await one.opening({ offeredTo: one.scope, places: 5 });
  for (let each = 0; each < people; each += 1) {
    await one.candidate({ competences: [], liftsAtMostKg: each === 0 ? 2 : 20 });
    await other.candidate({ wishes: each === 0 ? ['bakery-kitchen'] : ['shop', 'bakery-kitchen'], competences: [] });
  }
  return { one, other, bakery, own };
}

/** Tells everything there is to tell, until there is nothing new. */
async function relay(...all: readonly MatchingAtWork[]): Promise<void> {
  const told = new Set<string>();
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const at of all) {
      const shared = await at.shared.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
      const events = [...(await at.events()), ...shared.items.map((row) => JSON.parse(row.event) as EventEnvelope)];
      for (const detail of events.filter(({ id }) => !told.has(id))) {
        told.add(detail.id);
        isNew = true;
        await handleEvent(eventHandlers(at.open), { detail });
      }
    }
  }
}

async function asked(at: MatchingAtWork, atLeast?: number): Promise<JointPlanId> {
  const body = { givenUntil, ...(atLeast !== undefined && { atLeast }) };
  const { planId } = value(await askJointPlan(at.call('ask-joint-plan'), at.matching, body));
  await relay(at);
  return planId;
}

const give = (at: MatchingAtWork, planId: JointPlanId, version = 0) =>
  giveJointRows(at.call('give-joint-rows'), at.matching, planId, { version });
const seen = async (at: MatchingAtWork) => value(await listJointPlans(at.matching)).items[0];

async function counted(at: MatchingAtWork, planId: JointPlanId, ...others: readonly MatchingAtWork[]) {
  const { version = 0 } = (await seen(at)) ?? {};
  const result = await closeJointPlan(at.call('close-joint-plan'), at.matching, planId, { version });
  await relay(at, ...others);
  return result;
}

const peopleOf = async (at: MatchingAtWork, planId: MatchPlanId | undefined) =>
  value(await listMatchPlanPeople(at.call('list-match-plan-people'), at.matching, planId as MatchPlanId, {})).items;

describe('a plan that municipalities make together', () => {
  test('goes from asked to rows in, counted and handed back; each has a plan of its own people alone, and no row is left', async () => {
    const { one, other, bakery } = await twoMunicipalities();
    const planId = await asked(one);
    expect(await seen(other)).toMatchObject({ planId, state: 'asked', askedBy: one.scope, municipalities: [] });
    for (const at of [one, other]) value(await give(at, planId));
    await relay(one, other);
    expect(await seen(other)).toMatchObject({ own: { state: 'in', tooLate: false } });
    const rows = await rowsOfPlan(one.shared, jointRowItem, planId);
    expect(rows).toHaveLength(6);
    value(await counted(one, planId, other));
    const [mine, theirs] = [await seen(one), await seen(other)];
    expect(mine).toMatchObject({ state: 'handed-back', own: { state: 'handed-back' } });
    expect(mine?.figures).toMatchObject({ people: 6, openings: 1, places: 2, placed: 2, proven: true });
    const [here, there] = [await peopleOf(one, mine?.localPlanId), await peopleOf(other, theirs?.localPlanId)];
    expect([here.length, there.length]).toEqual([3, 3]);
    const placed = [...here, ...there].filter(({ place }) => place);
    expect(placed.map(({ place }) => place?.openingId)).toEqual([bakery, bakery]);
    // Whoever got none reads which place they would rather have had; the one who may not lift so much has none.
    const without = [...here, ...there].filter(({ place }) => !place);
    const rather = without.flatMap(({ first }) => first?.openingId ?? []);
    expect([without.length, rather]).toEqual([4, [bakery, bakery, bakery]]);
    // Whoever wishes for bread first has a place before those for whom it is the second wish.
    expect(there.filter(({ place }) => place?.wish === 2)).toEqual([]);
    expect(value(await openMatchPlan(one.matching, mine?.localPlanId as MatchPlanId)).joint).toMatchObject({
      people: 3,
    });
    expect(await rowsOfPlan(one.shared, jointRowItem, planId)).toEqual([]);
    for (const at of [one, other]) expect(await rowsOfPlan(at.matching.table, givenRowItem, planId)).toEqual([]);
  });

  test('knows in the partnership nothing of a person and nothing of whose a row is, and no row id is used twice', async () => {
    const { one, other } = await twoMunicipalities();
    const ids: string[] = [];
    for (const planId of [await asked(one), await asked(one)]) {
      for (const at of [one, other]) value(await give(at, planId));
      await relay(one, other);
      const rows = await rowsOfPlan(one.shared, jointRowItem, planId);
      for (const row of rows) {
        expect(Object.keys(row).sort()).toEqual(['keptUntil', 'pairs', 'planId', 'rowId']);
        for (const pair of row.pairs) {
          expect(Object.keys(pair).sort()).toEqual(['openingId', 'points']);
          expect(Number.isInteger(pair.points) && pair.points > 0 && pair.points <= 100).toBe(true);
        }
      }
      const people = await rowsOfPlan(one.matching.table, givenRowItem, planId);
      for (const { candidateId } of people) expect(JSON.stringify(rows)).not.toContain(candidateId);
      ids.push(...rows.map(({ rowId }) => rowId));
    }
    expect(new Set(ids).size).toBe(12);
    const events = [...(await one.events()), ...(await other.events())].filter(({ type }) => type.startsWith('Joint'));
    for (const { facts } of events) expect(JSON.stringify(facts)).not.toMatch(/can-|opn-|jro-/);
  });

  test('lets a municipality out again, with its rows, and in anew with others', async () => {
    const { one, other } = await twoMunicipalities();
    const planId = await asked(one);
    for (const at of [one, other]) value(await give(at, planId));
    await relay(one, other);
    const leave = (version: number) =>
      leaveJointPlan(other.call('leave-joint-plan'), other.matching, planId, { version });
    expect(await leave(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await leave(2));
    await relay(one, other);
    expect(await rowsOfPlan(one.shared, jointRowItem, planId)).toHaveLength(3);
    expect(await rowsOfPlan(other.matching.table, givenRowItem, planId)).toEqual([]);
    expect(await seen(one)).toMatchObject({ municipalities: [one.scope] });
    expect(await leave(3)).toMatchObject({ refusal: { code: 'joint-plan-not-in' } });
    value(await give(other, planId, 3));
    await relay(one, other);
    expect((await seen(one))?.municipalities).toHaveLength(2);
  });

  test('is not counted with too few, because points could point to somebody; rows are gone', async () => {
    const { one, other } = await twoMunicipalities(2);
    const planId = await asked(one);
    for (const at of [one, other]) value(await give(at, planId));
    await relay(one, other);
    value(await counted(one, planId, other));
    expect(await seen(one)).toMatchObject({ state: 'too-few' });
    expect(await seen(one)).not.toHaveProperty('figures');
    expect(await rowsOfPlan(one.shared, jointRowItem, planId)).toEqual([]);
    expect(await rowsOfPlan(other.matching.table, givenRowItem, planId)).toEqual([]);
  });

  test('is closed by whoever asked, or after the last day by one that is in; what comes later is too late', async () => {
    const { one, other } = await twoMunicipalities(5);
    const planId = await asked(one, 40);
    value(await give(one, planId));
    await relay(one, other);
    const { version = 0 } = (await seen(one)) ?? {};
    const close = (at: MatchingAtWork, more = {}) =>
      closeJointPlan(at.call('close-joint-plan', more), at.matching, planId, { version });
    expect(await close(other)).toMatchObject({ refusal: { code: 'joint-plan-still-open' } });
    const later = { now: instant('2026-11-26T09:00:00Z') };
    expect(await close(other, later)).toMatchObject({ refusal: { code: 'joint-plan-still-open' } });
    expect(
      await giveJointRows(other.call('give-joint-rows', later), other.matching, planId, { version: 0 }),
    ).toMatchObject({
      refusal: { code: 'joint-plan-closed' },
    });
    value(await give(other, planId));
    value(await close(one));
    // The plan is closed before the rows of the other are made.
    await relay(one);
    await relay(one, other);
    expect(await seen(other)).toMatchObject({ state: 'too-few', own: { tooLate: true } });
    expect(await give(one, planId, 2)).toMatchObject({ refusal: { code: 'joint-plan-closed' } });
    expect(await close(one)).toMatchObject({ refusal: { code: 'joint-plan-closed' } });
  });

  test('is asked for with a last day that is near, and refused where it is not there', async () => {
    const { one } = await twoMunicipalities(0);
    const ask = (day: string) => askJointPlan(one.call('ask-joint-plan'), one.matching, { givenUntil: civilDate(day) });
    expect(await ask('2026-11-22')).toMatchObject({ refusal: { errors: [{ pointer: '/givenUntil' }] } });
    expect(await ask('2027-03-01')).toMatchObject({ refusal: { errors: [{ code: 'too-far-ahead' }] } });
    const unknown = anId('jointPlan');
    expect(await give(one, unknown)).toMatchObject({ refusal: { code: 'joint-plan-not-found' } });
    expect(await leaveJointPlan(one.call('leave-joint-plan'), one.matching, unknown, { version: 1 })).toMatchObject({
      refusal: { code: 'joint-plan-not-found' },
    });
  });

  test('says of a place that is gone meanwhile that it is', async () => {
    const { one, other, bakery } = await twoMunicipalities();
    const planId = await asked(one);
    for (const at of [one, other]) value(await give(at, planId));
    await relay(one, other);
    value(await counted(one, planId, other));
    const inPartnership = { scope: one.partnership, partnership: undefined };
    await one.tell('OpeningClosed', { openingId: bakery, companyId: '41000007', reason: 'filled' } as never, {
      ...inPartnership,
      version: 9,
    });
    const all = [
      ...(await peopleOf(one, (await seen(one))?.localPlanId)),
      ...(await peopleOf(other, (await seen(other))?.localPlanId)),
    ];
    expect(all.filter(({ place }) => place).map(({ gone }) => gone)).toEqual([true, true]);
  });

  test('events told twice or late change nothing', async () => {
    const { one, other } = await twoMunicipalities();
    const planId = await asked(one);
    for (const at of [one, other]) value(await give(at, planId));
    await relay(one, other);
    await relay(one, other);
    expect(await rowsOfPlan(one.shared, jointRowItem, planId)).toHaveLength(6);
    value(await counted(one, planId, other));
    const before = await one.shared.fresh(jointPlanItem, planId);
    await relay(one, other);
    expect(await one.shared.fresh(jointPlanItem, planId)).toEqual(before);
    expect(await rowsOfPlan(one.shared, jointRowItem, planId)).toEqual([]);
    const facts = { jobId: anId('job'), kind: 'something-else', step: 0 };
    await makeJointRows(one.call('give-joint-rows'), one.matching, { facts } as never);
  });
});
