import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { accepted, anOffice, aReferral, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeOwner } from './change-owner.ts';
import { closeCandidate } from './close-candidate.ts';
import { countCases } from './count-cases.ts';
import { listCasesWithoutOwner } from './list-cases-without-owner.ts';
import { referCandidate } from './refer-candidate.ts';
import { reopenCandidate } from './reopen-candidate.ts';
import { setNextStep } from './set-next-step.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** An office with two colleagues, whom it hears of leaving and coming back. */
async function aStaff() {
  const office = await anOffice(table);
  const [mette, jens] = [await office.colleague(), await office.colleague()];
  const rolesTold = (personId: string, version: number, roles: string[] = []) =>
    office.hear({
      ...timePassed(office.scope, '2026-11-23T09:00:00.000Z'),
      ...{ id: newId('event', randomBytes), type: 'StaffRolesChanged', aggregate: personId, version },
      facts: { personId, roles },
    } as unknown as EventOf<'StaffRolesChanged'>);
  const tick = () => office.hear(timePassed(office.scope, '2026-11-23T09:01:00.000Z'));
  /** Visitation hears its own events; twice, because a queue may. */
  const relay = async () => {
    for (const event of await office.told()) await office.hear(event);
    for (const event of await office.told()) await office.hear(event);
  };
  const without = async () => {
    await relay();
    const call = office.call('list-cases-without-owner');
    return accepted(await listCasesWithoutOwner(call, office.visitation, {})).items.map((item) => item.candidateId);
  };
  return { ...office, mette, jens, rolesTold, tick, relay, without };
}

const ownerChange = async ({ call, visitation, now }: AnOffice, candidateId: string, ownerId: PersonId) => {
  const { version } = await now(candidateId);
  return changeOwner(call('change-owner'), visitation, candidateId as never, { version, ownerId });
};

describe('cases of somebody who left', () => {
  test('are found by their owner, and no more once somebody else has them or they are closed', async () => {
    const office = await aStaff();
    const { mette, jens, rolesTold, without, visitation, call } = office;
    const [first, second] = [await office.met({ ownerId: mette }), await office.referred({ ownerId: mette })];
    await office.met({ ownerId: jens });
    expect(await without()).toEqual([]);
    await rolesTold(mette, 2);
    await rolesTold(mette, 2);
    expect((await without()).toSorted()).toEqual([first.candidateId, second.candidateId].toSorted());
    expect(await countCases(visitation, mette)).toEqual({ ok: true, value: { open: 2, more: false } });
    const logged = (await office.logged()).map(({ facts }) => facts);
    const shown = logged.find(({ action }) => action === 'list-cases-without-owner');
    expect(shown?.candidateIds.toSorted()).toEqual([first.candidateId, second.candidateId].toSorted());
    accepted(await ownerChange(office, first.candidateId, jens));
    expect(await without()).toEqual([second.candidateId]);
    const closing = { version: second.version, reason: 'moved', closedOn: '2026-11-23' } as never;
    accepted(await closeCandidate(call('close-candidate'), visitation, second.candidateId, closing));
    expect(await without()).toEqual([]);
    const { cpr: _kept, ...asReferred } = aReferral();
    const again = { ...asReferred, version: second.version + 1 };
    const toMette = { ...again, ownerId: mette };
    const left = await reopenCandidate(call('reopen-candidate'), visitation, second.candidateId, toMette);
    expect(left).toMatchObject({ refusal: { errors: [{ pointer: '/ownerId' }] } });
    accepted(await reopenCandidate(call('reopen-candidate'), visitation, second.candidateId, again));
    expect(await without()).toEqual([]);
  });

  test('are nobody’s loss when the news comes late: who came back has their cases', async () => {
    const { mette, rolesTold, without, met, tick, now } = await aStaff();
    const { candidateId } = await met({ ownerId: mette });
    await rolesTold(mette, 5, ['caseworker']);
    await rolesTold(mette, 3);
    await tick();
    expect(await without()).toEqual([]);
    await rolesTold(mette, 6);
    await tick();
    expect(await without()).toEqual([candidateId]);
    expect((await now(candidateId)).next?.ownerId).toBe(mette);
    await rolesTold(mette, 7, ['caseworker']);
    expect(await without()).toEqual([]);
  });

  test('are shown page by page, also where the pages go over from one who left to the next', async () => {
    const { mette, jens, rolesTold, referred, relay, visitation, call } = await aStaff();
    const people = [];
    for (const ownerId of [mette, mette, jens, mette, jens]) people.push((await referred({ ownerId })).candidateId);
    await rolesTold(mette, 2);
    await rolesTold(jens, 2);
    await relay();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const ask = { limit: 2, ...(cursor && { cursor }) };
      const page = accepted(await listCasesWithoutOwner(call('list-cases-without-owner'), visitation, ask));
      expect(page.items.length).toBeLessThan(3);
      seen.push(...page.items.map((item) => item.candidateId));
      cursor = page.cursor ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual(people.toSorted());
  });
});

describe('next steps of somebody who left', () => {
  test('become the owner’s at the next tick, with a line in the timeline, once', async () => {
    const { mette, jens, rolesTold, tick, met, now, caseworker } = await aStaff();
    const { candidateId } = await met({}, { jobBrokerId: jens });
    const both = await met({ ownerId: mette }, { jobBrokerId: jens });
    expect((await now(candidateId)).next?.ownerId).toBe(jens);
    await rolesTold(mette, 2);
    await rolesTold(jens, 2);
    await tick();
    const after = await now(candidateId);
    expect(after.next).toMatchObject({ kind: 'find-match', ownerId: caseworker.personId });
    expect((await now(both.candidateId)).next?.ownerId).toBe(jens);
    await rolesTold(jens, 2);
    await tick();
    expect((await now(candidateId)).version).toBe(after.version);
  });

  test('go with the case whose owner left as well, when it gets a new one', async () => {
    const office = await aStaff();
    const { mette, jens, rolesTold, tick, met, now, caseworker } = office;
    const { candidateId } = await met({ ownerId: mette }, { jobBrokerId: jens });
    await rolesTold(mette, 2);
    await rolesTold(jens, 2);
    await tick();
    accepted(await ownerChange(office, candidateId, caseworker.personId));
    expect((await now(candidateId)).next?.ownerId).toBe(caseworker.personId);
  });

  test('come to the owner at once where another service tells of one later', async () => {
    const { jens, rolesTold, met, now, hear, scope, caseworker } = await aStaff();
    const { candidateId } = await met();
    await rolesTold(jens, 2);
    const from = matchingEventsOf(scope, candidateId);
    await hear(from.called('2026-11-23T10:00:00.000Z', '2026-12-01T09:30:00Z', { ownerId: jens }));
    expect((await now(candidateId)).next).toMatchObject({ kind: 'match-meeting', ownerId: caseworker.personId });
  });

  test('are all moved, however many they are, a portion at a tick', async () => {
    const { jens, rolesTold, tick, met, now, visitation } = await aStaff();
    const people = await Promise.all(Array.from({ length: 43 }, () => met({}, { jobBrokerId: jens })));
    await rolesTold(jens, 2);
    for (let ticks = 0; ticks < 3; ticks += 1) await tick();
    const owners = new Set<string | undefined>();
    for (const { candidateId } of people) owners.add((await now(candidateId)).next?.ownerId);
    expect([...owners]).not.toContain(jens);
    const left = await visitation.table.list({ kind: candidateItem, index: 'work', of: [jens], limit: 5 });
    expect(left.items).toEqual([]);
  });
});

test('nobody who left can be named: as owner, or for the next step', async () => {
  const office = await aStaff();
  const { mette, rolesTold, met, visitation, call } = office;
  const { candidateId, version } = await met();
  await rolesTold(mette, 2);
  const refused = (pointer: string) => ({
    refusal: { code: 'fields-not-accepted', errors: [{ pointer, code: 'unknown-colleague' }] },
  });
  expect(await ownerChange(office, candidateId, mette)).toMatchObject(refused('/ownerId'));
  const step = { version, kind: 'follow-up', ownerId: mette, dueOn: '2026-12-01' } as never;
  expect(await setNextStep(call('set-next-step'), visitation, candidateId, step)).toMatchObject(refused('/ownerId'));
  expect(await referCandidate(call('refer-candidate'), visitation, aReferral({ ownerId: mette }))).toMatchObject(
    refused('/ownerId'),
  );
});
