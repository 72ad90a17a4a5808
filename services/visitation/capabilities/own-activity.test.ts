import { beforeAll, describe, expect, test } from 'vitest';
import { ownActivityItem, planOf } from '#services/visitation/store/plan-items.ts';
import { eventHandlers } from '#services/visitation/event-handlers.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import { outboxRow, viewedRow } from '#shared/runtime/house-rows.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { accepted, aReferral, anOffice, openVisitationOf } from '#test/builders/visitation.ts';
import { aGoal, anActivity, aMember, planning } from '#test/builders/visitation-plan.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctCpr } from './correct-cpr.ts';
import { finishOwnActivity } from './finish-own-activity.ts';
import { keepBarrier } from './keep-barrier.ts';
import { keepTeamMember } from './keep-team-member.ts';
import { listMyPlans } from './list-my-plans.ts';
import { movePlanItem } from './move-plan-item.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const note = 'Jeg ringede, og de var søde.';

async function begun() {
  const office = await anOffice(table);
  const at = await planning(table, office);
  const goal = await at.add(aGoal({ ownWords: 'Stå op og vide, hvor jeg skal hen' }));
  const activity = await at.add(anActivity(goal));
  await at.hearAll();
  const finish = async (version = 1) => {
    const { call, store } = await at.self('finish-own-activity');
    return finishOwnActivity(call, store, at.candidateId, activity, { version, note });
  };
  const eventsOf = async (scope: Awaited<ReturnType<typeof at.citizen>> | typeof office.scope) => {
    const of = openVisitationOf(table)({ scope });
    const { items } = await of.table.list({ kind: outboxRow, of: ['2026-11'], limit: 100 });
    return items.map(({ event }) => JSON.parse(event) as EventEnvelope);
  };
  const handlers = eventHandlers(openVisitationOf(table), nobodyIsWrittenTo);
  const tell = (event: EventEnvelope) => handleEvent(handlers, { detail: event });
  return { ...at, office, goal, activity, finish, eventsOf, tell };
}

answerLaws('finish-own-activity', async () => {
  const at = await begun();
  const citizen = await at.citizen();
  return {
    words: note,
    send: async () => accepted(await at.finish()).answerId,
    callOff: async () => {
      const drop = { version: 1, move: 'drop', reason: 'Bageriet er lukket' } as const;
      const call = at.office.call('move-plan-item');
      accepted(await movePlanItem(call, at.office.visitation, at.candidateId, at.activity, drop));
    },
    eventsOfSender: () => at.eventsOf(citizen),
    eventsOfOwner: () => at.eventsOf(at.office.scope),
    tell: at.tell,
    read: async (answerId) => {
      const of = openVisitationOf(table)({ scope: citizen });
      const answer = await of.table.fresh(ownActivityItem, at.activity, answerId);
      if (!answer) throw new Error('no such answer');
      return answer;
    },
    ownersVersion: async () => (await planOf(at.office.visitation.table, at.candidateId)).version,
  };
});

describe('the person’s own plan', () => {
  test('goals in their own words, nothing for the staff alone, and those around them', async () => {
    const { office, candidateId, hearAll, mine, self } = await begun();
    const barrier = { version: 0, overcome: false };
    for (const [words, forStaffOnly] of [
      ['Bussen kører sjældent', false],
      ['Måske misbrug', true],
    ] as const)
      accepted(
        await keepBarrier(office.call('keep-barrier'), office.visitation, candidateId, {
          ...barrier,
          words,
          forStaffOnly,
        }),
      );
    accepted(await keepTeamMember(office.call('keep-team-member'), office.visitation, candidateId, aMember()));
    await hearAll();
    const [plan, ...others] = await mine();
    expect(others).toEqual([]);
    expect(plan).toMatchObject({
      candidateId,
      municipality: office.scope,
      items: [{ words: 'Stå op og vide, hvor jeg skal hen' }, { words: 'Ringe til bageriet', owner: 'person' }],
      inTheWay: ['Bussen kører sjældent'],
      team: [
        { role: 'caseworker', staffId: office.caseworker.personId, source: 'owner' },
        { role: 'job-broker' } as never,
        { role: 'housing-support', name: 'Bodil Holm', phone: '+4546311111' },
      ].filter(({ role }) => role !== 'job-broker'),
    });
    expect(JSON.stringify(plan)).not.toMatch(/misbrug|Et fast job/);
    const { call, store } = await self('list-my-plans');
    accepted(await listMyPlans(call, store));
    expect(await store.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 9 })).not.toMatchObject({ items: [] });
  });

  test('what they did is in the plan with what they said, and shown as done to them', async () => {
    const { view, finish, eventsOf, citizen, tell, hearAll, mine, activity } = await begun();
    accepted(await finish());
    const waiting = (await mine())[0]?.items.find(({ itemId }) => itemId === activity);
    expect(waiting).toMatchObject({ state: 'planned', answer: { state: 'sent' } });
    for (const event of await eventsOf(await citizen())) await tell(event);
    await hearAll();
    expect((await view()).items[1]).toMatchObject({ state: 'reached', saidByPerson: note });
    expect((await mine())[0]?.items[1]).toMatchObject({ state: 'reached', settledOn: '2026-11-23' });
    expect(await finish(2)).toMatchObject({ refusal: { code: 'activity-not-yours' } });
  });

  test('is not to be finished for others, in an older version, or where there is none', async () => {
    const { office, candidateId, goal, finish, self, add, hearAll } = await begun();
    expect(await finish(7)).toMatchObject({ refusal: { code: 'stale-version' } });
    const theirs = await add(anActivity(goal, { owner: office.caseworker.personId }));
    await hearAll();
    const { call, store } = await self('finish-own-activity');
    for (const [person, item, code] of [
      [candidateId, theirs, 'activity-not-yours'],
      [candidateId, goal, 'activity-not-yours'],
      ['can-00000000000000000000' as typeof candidateId, theirs, 'my-plan-not-found'],
    ] as const)
      expect(await finishOwnActivity(call, store, person, item, { version: 1, note: '' })).toMatchObject({
        refusal: { code },
      });
  });

  test('lies with the citizen they are, with what they said, once a CPR number was put right', async () => {
    const { office, candidateId, finish, hearAll, mine, citizen, eventsOf, tell, view } = await begun();
    accepted(await finish());
    const former = await citizen();
    const { version } = await office.now(candidateId);
    const right = { version, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(office.call('correct-cpr'), office.visitation, candidateId, right));
    await hearAll();
    expect(await citizen()).not.toBe(former);
    expect((await mine())[0]?.items[1]).toMatchObject({ answer: { state: 'sent' } });
    for (const event of await eventsOf(former)) await tell(event);
    await hearAll();
    expect((await view()).items[1]).toMatchObject({ state: 'reached' });
    expect((await mine())[0]?.items[1]).toMatchObject({ state: 'reached' });
  });
});
