import { beforeAll, describe, expect, test } from 'vitest';
import type { PlanItemId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { PlanItemAddition, type PlanMove } from '#shared/shapes/plan.ts';
import { anId } from '#test/builders/ids.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aGoal, anActivity, planning } from '#test/builders/visitation-plan.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { addPlanItem } from './add-plan-item.ts';
import { changePlanItem } from './change-plan-item.ts';
import { closeCandidate } from './close-candidate.ts';
import { describeCapacity } from './describe-capacity.ts';
import { followPlan } from './follow-plan.ts';
import { keepBarrier } from './keep-barrier.ts';
import { movePlanItem } from './move-plan-item.ts';
import { noteTrack } from './note-track.ts';
import { openPlan } from './open-plan.ts';
import { setNextStep } from './set-next-step.ts';

let table: TestTable;
let office: AnOffice;
beforeAll(async () => {
  table = await testTable();
});

/** A person with a goal, in a municipality of their own. */
async function begun() {
  office = await anOffice(table);
  const at = await planning(table, office);
  const goal = await at.add(aGoal());
  const change = (itemId: PlanItemId, version: number, title: string) =>
    changePlanItem(office.call('change-plan-item'), office.visitation, at.candidateId, itemId, {
      ...{ version, title, owner: 'person' as const },
      ...(itemId === goal ? {} : { dueOn: civilDate('2026-11-27') }),
    });
  const move = (itemId: PlanItemId, version: number, how: PlanMove, reason?: string) =>
    movePlanItem(office.call('move-plan-item'), office.visitation, at.candidateId, itemId, {
      ...{ version, move: how },
      ...(reason && { reason }),
    });
  return { ...at, goal, change, move };
}

describe('write a plan', () => {
  test('goal, sub-goal and activity stand under one another, each with an owner, and begin planned', async () => {
    const { add, view, goal } = await begun();
    const sub = await add({ kind: 'sub-goal', under: goal, title: 'Møde til tiden', owner: 'person' });
    await add(anActivity(sub, { owner: office.caseworker.personId }));
    expect((await view()).items.map(({ kind, state, under }) => [kind, state, under])).toEqual([
      ['goal', 'planned', undefined],
      ['sub-goal', 'planned', goal],
      ['activity', 'planned', sub],
    ]);
    expect((await view()).words?.dream).toBe('Arbejde med brød.');
  });

  test('a goal without an owner is refused at the field, an activity without a day too', () => {
    const faults = (said: object) =>
      PlanItemAddition.safeParse(said).error?.issues.map(({ path, message }) => [path.join('/'), message]);
    expect(faults({ kind: 'goal', title: 'Et job' })).toEqual([['owner', 'owner-missing']]);
    expect(faults({ kind: 'goal', title: 'Et job', owner: '' })).toEqual([['owner', 'owner-missing']]);
    expect(faults({ ...anActivity(anId('planItem')), dueOn: undefined })).toEqual([['dueOn', 'missing']]);
  });

  test('what cannot stand is refused at its field', async () => {
    const { candidateId, add, goal } = await begun();
    const activity = await add(anActivity(goal));
    const refused = async (said: PlanItemAddition) => {
      const result = await addPlanItem(office.call('add-plan-item'), office.visitation, candidateId, said);
      return result.ok ? [] : (result.refusal.errors ?? []).map(({ pointer, code }) => [pointer, code]);
    };
    expect(await refused(anActivity(activity))).toEqual([['/under', 'choose-an-open-goal']]);
    expect(await refused(aGoal({ under: goal }))).toEqual([['/under', 'goal-stands-alone']]);
    expect(await refused(aGoal({ owner: anId('person') }))).toEqual([['/owner', 'unknown-colleague']]);
    expect(await refused(aGoal({ owner: anId('teamMember') }))).toEqual([['/owner', 'not-on-the-team']]);
    expect(await refused(anActivity(goal, { dueOn: civilDate('2026-11-22') }))).toEqual([['/dueOn', 'date-passed']]);
    const nobody = await addPlanItem(office.call('add-plan-item'), office.visitation, anId('candidate'), aGoal());
    expect(nobody).toMatchObject({ refusal: { code: 'candidate-not-found' } });
  });

  test('after the effort has ended nothing is written', async () => {
    const { candidateId } = await begun();
    const { version } = await office.now(candidateId);
    const end = { version, reason: 'moved', closedOn: civilDate('2026-11-23') } as const;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, end));
    const late = await addPlanItem(office.call('add-plan-item'), office.visitation, candidateId, aGoal());
    expect(late).toMatchObject({ refusal: { code: 'candidate-closed' } });
  });

  test('reading it is logged', async () => {
    const { candidateId, view } = await begun();
    await view();
    const seen = (await office.logged()).filter(({ facts }) => facts.action === 'open-plan');
    expect(seen.some(({ facts }) => facts.candidateIds.includes(candidateId))).toBe(true);
    const nobody = await openPlan(office.call('open-plan'), office.visitation, anId('candidate'));
    expect(nobody).toMatchObject({ refusal: { code: 'candidate-not-found' } });
  });
});

describe('two who change one plan', () => {
  test('different parts in the same moment: both are written, and nobody is asked anything', async () => {
    const { candidateId, add, goal, change, view } = await begun();
    const activity = await add(anActivity(goal));
    const both = await Promise.all([
      change(goal, 1, 'Et job tæt på hjemmet'),
      change(activity, 1, 'Besøge bageriet'),
      noteTrack(office.call('note-track'), office.visitation, candidateId, {
        ...{ version: 0, track: 'daily-rhythm', standing: 'goes-well', note: 'Står op kl. 7.' },
      }),
      add(aGoal({ title: 'Lære mere dansk' })),
    ]);
    expect(both.map((result) => typeof result === 'string' || result.ok)).toEqual([true, true, true, true]);
    const { items, tracks } = await view();
    expect(items.map(({ title }) => title)).toEqual(['Et job tæt på hjemmet', 'Besøge bageriet', 'Lære mere dansk']);
    expect(tracks).toMatchObject([{ track: 'daily-rhythm', note: 'Står op kl. 7.' }]);
  });

  test('the same part: the later one is told so, and what the first wrote stands', async () => {
    const { goal, change, view } = await begun();
    const both = await Promise.all([change(goal, 1, 'Det ene'), change(goal, 1, 'Det andet')]);
    const [won] = both.filter((result) => result.ok);
    expect(both.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(accepted(won as NonNullable<typeof won>)).toMatchObject({ partId: goal, version: 2 });
    expect(['Det ene', 'Det andet']).toContain((await view()).items[0]?.title);
    expect(accepted(await change(goal, 2, 'Begge dele'))).toMatchObject({ version: 3 });
  });
});

describe('how it goes with a plan', () => {
  test('begun, reached, taken up again; what is settled is not settled twice', async () => {
    const { goal, move, view, candidateId } = await begun();
    expect(accepted(await move(goal, 1, 'start'))).toMatchObject({ version: 2 });
    accepted(await move(goal, 2, 'reach'));
    expect((await view()).items).toMatchObject([{ state: 'reached', settledOn: '2026-11-23' }]);
    expect(await move(goal, 3, 'drop', 'Nej')).toMatchObject({ refusal: { code: 'plan-move-not-possible' } });
    expect(await move(goal, 2, 'reopen')).toMatchObject({ refusal: { code: 'stale-version' } });
    accepted(await move(goal, 3, 'reopen'));
    expect((await view()).items[0]).not.toHaveProperty('settledOn');
    const gone = await movePlanItem(office.call('move-plan-item'), office.visitation, candidateId, anId('planItem'), {
      ...{ version: 1, move: 'reach' },
    });
    expect(gone).toMatchObject({ refusal: { code: 'plan-part-not-found' } });
  });

  test('a goal that is dropped takes along what is open below it, with the reason, and leaves what was reached', async () => {
    const { goal, add, move, view } = await begun();
    const sub = await add({ kind: 'sub-goal', under: goal, title: 'Møde til tiden', owner: 'person' });
    const [done, open] = [await add(anActivity(sub)), await add(anActivity(sub))];
    accepted(await move(done, 1, 'reach'));
    accepted(await move(goal, 1, 'drop', 'Vil hellere noget andet'));
    expect((await view()).items.map(({ itemId, state, reason }) => [itemId, state, reason])).toEqual([
      [goal, 'dropped', 'Vil hellere noget andet'],
      [sub, 'dropped', 'Vil hellere noget andet'],
      [done, 'reached', undefined],
      [open, 'dropped', 'Vil hellere noget andet'],
    ]);
  });
});

describe('what else a plan holds', () => {
  test('what is in the way, hours and competences, each from its own version', async () => {
    const { candidateId, view } = await begun();
    const barrier = { version: 0, words: 'Sover dårligt', forStaffOnly: true, overcome: false };
    const kept = accepted(await keepBarrier(office.call('keep-barrier'), office.visitation, candidateId, barrier));
    const barrierId = kept.partId as never;
    const again = { ...barrier, version: 1, barrierId, overcome: true };
    accepted(await keepBarrier(office.call('keep-barrier'), office.visitation, candidateId, again));
    const stale = await keepBarrier(office.call('keep-barrier'), office.visitation, candidateId, again);
    expect(stale).toMatchObject({ refusal: { code: 'stale-version' } });
    const capacity = { version: 0, hoursNow: 4, hoursWanted: 15, seenAtWork: ['baking' as const], onCertificate: [] };
    const describe = () => describeCapacity(office.call('describe-capacity'), office.visitation, candidateId, capacity);
    accepted(await describe());
    expect(await describe()).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await view()).toMatchObject({
      barriers: [{ version: 2, overcome: true }],
      capacity: { version: 1, hoursNow: 4, hoursWanted: 15, seenAtWork: ['baking'] },
      saidCompetences: ['baking'],
    });
  });
});

describe('the next step', () => {
  test('an activity that is due before what else comes next is next, and that comes back when it is done', async () => {
    const { candidateId, goal, add, move, hearAll } = await begun();
    const colleague = await office.colleague();
    const before = (await office.now(candidateId)).next;
    const [later, sooner] = [
      await add(anActivity(goal)),
      await add(anActivity(goal, { owner: colleague, dueOn: civilDate('2026-11-25') })),
    ];
    await hearAll();
    expect((await office.now(candidateId)).next).toEqual({
      ...{ kind: 'plan-activity', ownerId: colleague, dueOn: '2026-11-25' },
    });
    accepted(await move(sooner, 1, 'reach'));
    await hearAll();
    const { ownerId, next } = await office.now(candidateId);
    expect(next).toEqual({ kind: 'plan-activity', ownerId, dueOn: '2026-11-27' });
    accepted(await move(later, 1, 'drop', 'Passer ikke'));
    await hearAll();
    expect((await office.now(candidateId)).next).toEqual(before);
  });

  test('what the staff decided stays until the plan changes; heard again it moves nothing', async () => {
    const { candidateId, goal, add, hearAll } = await begun();
    await add(anActivity(goal));
    await hearAll();
    const { version, ownerId } = await office.now(candidateId);
    const decided = { kind: 'follow-up', ownerId, dueOn: civilDate('2026-12-01') } as const;
    await setNextStep(office.call('set-next-step'), office.visitation, candidateId, { version, ...decided });
    await followPlan(office.call('open-plan'), office.visitation, candidateId, { unlessDecided: true });
    expect((await office.now(candidateId)).next).toEqual(decided);
    await followPlan(office.call('open-plan'), office.visitation, candidateId, { unlessDecided: false });
    const after = await office.now(candidateId);
    expect(after.next).toMatchObject({ kind: 'plan-activity' });
    await followPlan(office.call('open-plan'), office.visitation, candidateId, { unlessDecided: false });
    expect((await office.now(candidateId)).version).toBe(after.version);
  });
});
