import { beforeAll, describe, expect, test } from 'vitest';
import { openVisitationOf, anOffice, accepted, type AnOffice } from '#test/builders/visitation.ts';
import { aReferral } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { closeCandidate } from './close-candidate.ts';
import { correctCpr } from './correct-cpr.ts';
import { listMyEfforts } from './list-my-efforts.ts';
import { setNextStep } from './set-next-step.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** What the citizen of a candidate reads. */
async function readBy({ citizen }: Pick<Candidate, 'citizen'>) {
  return accepted(await listMyEfforts(openVisitationOf(table)({ scope: citizen }))).items;
}

async function hearAll(office: AnOffice): Promise<void> {
  for (const event of await office.told()) await office.hear(event);
}

describe('the person’s own efforts', () => {
  test('say what happens next, by whom and when, as soon as the referral is heard, and follow the staff', async () => {
    const office = await anOffice(table);
    const met = await office.met();
    await hearAll(office);
    const mine = { candidateId: met.candidateId, municipality: office.scope, ownerId: office.caseworker.personId };
    expect(await readBy(met)).toMatchObject([{ ...mine, state: 'in-effort', next: { kind: 'find-match' } }]);

    const dueOn = met.next?.dueOn as NonNullable<Candidate['next']>['dueOn'];
    const step = { version: met.version, kind: 'follow-up', ownerId: office.caseworker.personId, dueOn } as const;
    await setNextStep(office.call('set-next-step'), office.visitation, met.candidateId, step);
    await hearAll(office);
    expect(await readBy(met)).toMatchObject([{ next: { kind: 'follow-up', dueOn } }]);
  });

  test('that ended come after those that go on, and older news changes nothing', async () => {
    const office = await anOffice(table);
    const before = await office.met();
    await hearAll(office);
    const early = await office.told();
    const end = { version: before.version, reason: 'moved', closedOn: '2026-11-23' } as const;
    await closeCandidate(office.call('close-candidate'), office.visitation, before.candidateId, end as never);
    await hearAll(office);
    for (const event of early) await office.hear(event);
    expect(await readBy(before)).toMatchObject([{ state: 'closed' }]);
    expect(await readBy(before)).not.toMatchObject([{ next: expect.anything() }]);
  });

  test('lie with the citizen they are, once a CPR number was put right', async () => {
    const office = await anOffice(table);
    const before = await office.met();
    await hearAll(office);
    const right = { version: before.version, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    await correctCpr(office.call('correct-cpr'), office.visitation, before.candidateId, right);
    await hearAll(office);
    const after = await office.now(before.candidateId);
    expect(after.citizen).not.toBe(before.citizen);
    expect(await readBy(before)).toEqual([]);
    expect(await readBy(after)).toMatchObject([{ candidateId: before.candidateId }]);
  });
});
