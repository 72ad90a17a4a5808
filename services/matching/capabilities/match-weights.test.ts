import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import type { WeightsToSet } from '#shared/shapes/match-weights.ts';
import { matchingAtWork, profiled, testCompany, type MatchingAtWork } from '#test/builders/matching.ts';
import { partWeights, usualWeights as since } from '#test/builders/match-weights.ts';
import { ready } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { usualWeightsOn } from '../domain/weights.ts';
import { placementItem } from '../store/people-items.ts';
import { followWish } from '../store/placement-wishes.ts';
import { askMatchPlan } from './ask-match-plan.ts';
import { listMatchWeights } from './list-match-weights.ts';
import { openMatchPlan } from './open-match-plan.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { proposeOpenings } from './propose-openings.ts';
import { reportWishes } from './report-wishes.ts';
import { setMatchWeights } from './set-match-weights.ts';
import { showMatchWeights } from './show-match-weights.ts';
import { tryMatchWeights } from './try-match-weights.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function value<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** The usual weights of the day the test lives in: nothing but the first five counted. */
const today = civilDate('2026-11-23');
const usualWeights = usualWeightsOn(today);
const hoursMost = partWeights({ wishes: 20, considerations: 10, hours: 60, travel: 5, language: 5 });
const choice = { parts: hoursMost, needs: { ...usualWeights.needs, 'no-stairs': 3 } };
const toSet: WeightsToSet = {
  ...{ version: 0, ...choice },
  ...{ reason: 'Besluttet på teammødet.', whyNotWishes: 'Mange begynder med få timer.' },
};
const set = (at: MatchingAtWork, more: Partial<WeightsToSet> = {}) =>
  setMatchWeights(at.call('set-match-weights'), at.matching, { ...toSet, ...more });

describe('the weights of a municipality', () => {
  test('are the usual ones until it decides; every version stays, with who, when and why', async () => {
    const at = await matchingAtWork(table);
    const { parts, needs } = usualWeights;
    const usual = { version: 0, parts, needs, wishesWeighMost: true };
    expect(value(await showMatchWeights(at.matching, today))).toEqual({
      ...usual,
      usual: { parts, needs },
      usualFrom: '1900-01-01',
    });
    const { usual: later, usualFrom } = value(await showMatchWeights(at.matching, civilDate('2026-11-28')));
    expect([later.parts, usualFrom]).toEqual([since.parts, '2026-11-28']);
    expect(value(await listMatchWeights(at.matching, {})).items).toEqual([]);
    expect(value(await set(at))).toEqual({ version: 1 });
    value(await set(at, { version: 1, parts, reason: 'Ønskerne skal tælle mest.' }));
    expect(value(await showMatchWeights(at.matching, today))).toMatchObject({
      version: 2,
      parts,
      wishesWeighMost: true,
    });
    const first = value(await listMatchWeights(at.matching, { limit: 1 }));
    expect(first.items).toMatchObject([{ version: 2, reason: 'Ønskerne skal tælle mest.', setOn: '2026-11-23' }]);
    // A reason against the wishes stays only where they do not count most.
    expect(first.items[0]).not.toHaveProperty('whyNotWishes');
    const next = value(await listMatchWeights(at.matching, { limit: 1, cursor: first.cursor ?? '' }));
    expect(next.items).toMatchObject([
      { version: 1, ...choice, wishesWeighMost: false, whyNotWishes: 'Mange begynder med få timer.' },
    ]);
    expect(next.items[0]?.setById).toMatch(/^per-/);
  });

  test('of two who decide at the same moment one does, and a change of nothing is none', async () => {
    const at = await matchingAtWork(table);
    const both = await Promise.all([set(at), set(at, { reason: 'Samtidig.' })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await set(at)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await set(at, { version: 1 })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ code: 'nothing-changed' }] },
    });
    expect(value(await listMatchWeights(at.matching, {})).items).toHaveLength(1);
  });

  test('that are no hundred are refused, and so are those against the wishes without a reason', async () => {
    const at = await matchingAtWork(table);
    const zero = partWeights();
    expect(await set(at, { parts: zero })).toMatchObject({ refusal: { errors: [{ code: 'weights-all-zero' }] } });
    expect(await tryMatchWeights(at.call('try-match-weights'), at.matching, { ...choice, parts: zero })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ code: 'weights-all-zero' }] },
    });
    expect(await set(at, { whyNotWishes: '' })).toMatchObject({ refusal: { errors: [{ code: 'wishes-not-most' }] } });
    expect(value(await showMatchWeights(at.matching, today)).version).toBe(0);
  });
});

/** Somebody who wishes for a shop with too few hours, and may also work in a bakery with enough. */
async function shopOrHours() {
  const at = await matchingAtWork(table);
  const shop = await at.opening({ workArea: 'shop', hoursFrom: 1, hoursTo: 3 });
  const bakery = await at.opening();
  const candidateId = await at.candidate({ wishes: ['shop', 'care', 'bakery-kitchen'], hoursFrom: 3, hoursTo: 20 });
  const first = async () => {
    const proposed = value(
      await proposeOpenings(at.call('propose-openings'), at.matching, { candidateId, takeAlong: [] }),
    );
    return { openingId: proposed.items[0]?.opening.openingId, weightsVersion: proposed.weightsVersion };
  };
  return { at, shop, bakery, candidateId, first };
}

describe('weights that a municipality set', () => {
  test('are tried before they are saved: who would be proposed what, and nothing is kept but who was looked at', async () => {
    const { at, shop, bakery, candidateId, first } = await shopOrHours();
    const effect = value(await tryMatchWeights(at.call('try-match-weights'), at.matching, choice));
    expect(effect).toMatchObject({
      ...{ seeking: 1, looked: 1, withProposal: 1, others: 1, amongEquals: 0 },
      now: { firstWish: 1, anyWish: 1 },
      tried: { firstWish: 0, anyWish: 1 },
      examples: [{ candidateId, now: { openingId: shop, wish: 1 }, tried: { openingId: bakery, wish: 3 } }],
    });
    const { items: viewed } = await at.matching.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 50 });
    expect(viewed.map((row) => JSON.parse(row.event).facts)).toMatchObject([
      { candidateIds: [candidateId], ruleId: 'M102' },
    ]);
    expect(value(await showMatchWeights(at.matching, today)).version).toBe(0);
    expect(await at.events()).toEqual([]);
    expect(await first()).toEqual({ openingId: shop, weightsVersion: 0 });
  });

  test('hold for a person’s list, for an opening’s list and for the plan, and each says which version it rests on', async () => {
    const { at, bakery, first } = await shopOrHours();
    value(await set(at));
    expect(await first()).toEqual({ openingId: bakery, weightsVersion: 1 });
    const people = value(await proposeCandidates(at.call('propose-candidates'), at.matching, { openingId: bakery }));
    expect(people.weightsVersion).toBe(1);
    expect(people.items[0]?.parts.find(({ name }) => name === 'hours')?.weight).toBe(60);
    const { planId } = value(await askMatchPlan(at.call('ask-match-plan'), at.matching, {}));
    await at.relay();
    value(await set(at, { version: 1, parts: usualWeights.parts }));
    expect(value(await openMatchPlan(at.matching, planId))).toMatchObject({ state: 'ready', weightsVersion: 1 });
  });
});

describe('whether wishes counted most', () => {
  const year = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') };

  test('is told of the placements of a period, by the wishes and weights of the day they were registered', async () => {
    const { at, start, candidateId } = await ready(table);
    value(await start());
    await at.tell('CandidateProfiled', profiled(candidateId, { wishes: ['care'] }), { version: 2 });
    value(await set(at));
    const company = { kind: 'small-job', openingId: undefined, companyId: testCompany, hoursPerWeek: 2 } as const;
    const other = value(await start({ ...company, startsOn: civilDate('2026-11-24') }));
    await at.relay();
    expect(value(await reportWishes(at.matching, year))).toEqual({
      ...{ ...year, placements: 2, firstWish: 1, laterWish: 0, noWish: 0, unknown: 1 },
      ...{ wishesWeighedMost: 1, wishesWeighedNotMost: 1 },
    });
    expect(value(await reportWishes(at.matching, { ...year, to: civilDate('2026-11-23') }))).toMatchObject({
      placements: 1,
    });
    const withdrawal = { version: 1, reason: 'never-came' } as const;
    value(await withdrawPlacement(at.call('withdraw-placement'), at.matching, other.placementId, withdrawal));
    await at.relay();
    expect(value(await reportWishes(at.matching, year))).toMatchObject({ placements: 1, unknown: 0 });
    expect(await reportWishes(at.matching, { from: year.to, to: year.from })).toMatchObject({
      refusal: { errors: [{ pointer: '/to', code: 'dates-reversed' }] },
    });
  });

  test('a placement from before it was kept is left out, also when it is told of anew', async () => {
    const { at, start } = await ready(table);
    const { placementId } = value(await start());
    const placement = await at.matching.table.fresh(placementItem, placementId);
    const older = await matchingAtWork(table);
    await older.matching.table.put(placementItem, placement as NonNullable<typeof placement>);
    await followWish(older.matching, placementId);
    expect(value(await reportWishes(older.matching, year))).toMatchObject({ placements: 0 });
  });
});
