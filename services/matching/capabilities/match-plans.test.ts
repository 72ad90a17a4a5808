import { beforeAll, describe, expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { CandidateId, MatchPlanId } from '#shared/kernel/ids.ts';
import type { MatchPlanAsk } from '#shared/shapes/match-plan.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, testCompany, type MatchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { askMatchPlan } from './ask-match-plan.ts';
import { declineProposal } from './decline-proposal.ts';
import { decideMatchPlanPerson } from './decide-match-plan-person.ts';
import { listMatchPlanPeople } from './list-match-plan-people.ts';
import { listMatchPlans } from './list-match-plans.ts';
import { makeMatchPlan } from './make-match-plan.ts';
import { openMatchPlan } from './open-match-plan.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function value<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Two people who both wish for bread, one of whom would take a shop too, and a place of each. */
async function twoPeople() {
  const at = await matchingAtWork(table);
  const bakery = await at.opening();
  const shop = await at.opening({ workArea: 'shop', title: 'Kassen' });
  const bread = await at.candidate({ wishes: ['bakery-kitchen'], competences: [] });
  const either = await at.candidate({ wishes: ['bakery-kitchen', 'shop'], competences: [] });
  return { at, bakery, shop, bread, either };
}

async function planned(at: MatchingAtWork, ask: MatchPlanAsk = {}): Promise<MatchPlanId> {
  const { planId } = value(await askMatchPlan(at.call('ask-match-plan'), at.matching, ask));
  await at.relay();
  return planId;
}

const peopleOf = (at: MatchingAtWork, planId: MatchPlanId, page = {}) =>
  listMatchPlanPeople(at.call('list-match-plan-people'), at.matching, planId, page);

describe('a plan for everyone', () => {
  test('is asked for, made as a job, and read by its figures and its people, best fits first', async () => {
    const { at, bakery, shop, bread, either } = await twoPeople();
    const planId = await planned(at);
    expect(value(await openMatchPlan(at.matching, planId))).toMatchObject({
      state: 'ready',
      figures: { people: 2, places: 2, proven: true, plan: { placed: 2, firstWish: 1, anyWish: 2 } },
    });
    expect(value(await listMatchPlans(at.matching, {})).items.map((plan) => plan.planId)).toEqual([planId]);
    const one = value(await peopleOf(at, planId, { limit: 1 }));
    expect(one.items).toMatchObject([{ candidateId: bread, place: { openingId: bakery, wish: 1 } }]);
    const next = value(await peopleOf(at, planId, { limit: 5, cursor: one.cursor ?? '' }));
    expect(next.items).toMatchObject([
      { candidateId: either, place: { openingId: shop, wish: 2 }, first: { openingId: bakery } },
    ]);
    const { items: viewed } = await at.matching.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 50 });
    expect(viewed.map((row) => JSON.parse(row.event).facts.candidateIds)).toContainEqual([either]);
  });

  test('is not there before it is made, and is made once however often its job is told', async () => {
    const { at, bread } = await twoPeople();
    const { planId } = value(await askMatchPlan(at.call('ask-match-plan'), at.matching, {}));
    expect(await peopleOf(at, planId)).toMatchObject({ refusal: { code: 'match-plan-not-ready' } });
    expect(value(await openMatchPlan(at.matching, planId)).state).toBe('being-made');
    await at.relay();
    const told = (await at.events()).find(({ type }) => type === 'JobContinued');
    await decide(at, planId, bread, { version: 1, followed: true });
    await makeMatchPlan(at.call('ask-match-plan'), at.matching, told as EventOf<'JobContinued'>);
    expect(value(await peopleOf(at, planId)).items.find((row) => row.candidateId === bread)?.decided).toBeDefined();
    expect(await openMatchPlan(at.matching, anId('matchPlan'))).toMatchObject({
      refusal: { code: 'match-plan-not-found' },
    });
    expect(await peopleOf(at, anId('matchPlan'))).toMatchObject({ refusal: { code: 'match-plan-not-found' } });
  });

  test('what if: asked with somebody locked to a place, it is made with that', async () => {
    const { at, bakery, either } = await twoPeople();
    const planId = await planned(at, { locked: [{ candidateId: either, openingId: bakery }] });
    expect(value(await openMatchPlan(at.matching, planId))).toMatchObject({ lockedCount: 1 });
    const row = value(await peopleOf(at, planId)).items.find(({ candidateId }) => candidateId === either);
    expect(row).toMatchObject({ place: { openingId: bakery }, locked: true });
  });

  test('what it was asked with is told by name, as it was called that day', async () => {
    const { at, bakery } = await twoPeople();
    const asked = { without: [testCompany], added: [{ openingId: bakery, places: 2 }], atLeast: 10 };
    const planId = await planned(at, asked);
    expect(value(await openMatchPlan(at.matching, planId))).toMatchObject({
      ...{ atLeast: 10, addedPlaces: 2, figures: { openings: 0 } },
      askedWith: {
        without: [{ companyId: testCompany, companyName: 'Hvedekrogen Bageri' }],
        added: [{ openingId: bakery, companyName: 'Hvedekrogen Bageri', title: 'Morgenhold i bageriet', places: 2 }],
      },
    });
  });

  test('a place that the person said no to is in no later plan', async () => {
    const { at, bakery, bread } = await twoPeople();
    const planId = await planned(at);
    const no = { version: 1, followed: false, reason: 'people-or-place' } as const;
    value(
      await declineProposal(at.call('decline-proposal'), at.matching, bread, { openingId: bakery, reason: no.reason }),
    );
    value(await decide(at, planId, bread, no));
    const next = value(await peopleOf(at, await planned(at))).items;
    expect(next.find(({ candidateId }) => candidateId === bread)?.place?.openingId).not.toBe(bakery);
    expect(next.find(({ candidateId }) => candidateId !== bread)?.place?.openingId).toBe(bakery);
  });

  const decide = (at: MatchingAtWork, planId: MatchPlanId, candidateId: CandidateId, said: Said) =>
    decideMatchPlanPerson(at.call('decide-match-plan-person'), at.matching, { planId, candidateId }, said);
  type Said = Parameters<typeof decideMatchPlanPerson>[3];

  test('is decided on line by line: followed, or not and why; anew from the version that was seen', async () => {
    const { at, bread, either } = await twoPeople();
    const planId = await planned(at);
    expect(await decide(at, planId, bread, { version: 1, followed: true })).toMatchObject({ ok: true });
    const no = { version: 1, followed: false, reason: 'company-said-no', note: 'De har lige ansat.' } as const;
    expect(await decide(at, planId, bread, no)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await decide(at, planId, bread, { ...no, version: 2 })).toMatchObject({ ok: true });
    expect(await decide(at, planId, either, { version: 1, followed: false })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/reason' }] },
    });
    expect(await decide(at, planId, anId('candidate'), no)).toMatchObject({
      refusal: { code: 'match-plan-person-not-found' },
    });
    const rows = value(await peopleOf(at, planId)).items;
    expect(rows.find(({ candidateId }) => candidateId === bread)).toMatchObject({
      version: 3,
      decided: { followed: false, reason: 'company-said-no', note: 'De har lige ansat.' },
    });
  });
});
