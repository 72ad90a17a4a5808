import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeOwner } from './change-owner.ts';
import { closeCandidate } from './close-candidate.ts';
import { openCandidate } from './open-candidate.ts';
import { setNextStep } from './set-next-step.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const somebody: PersonId = newId('person', () => new Uint8Array(20).fill(7));
const another: PersonId = newId('person', () => new Uint8Array(20).fill(8));

/** An office where both of them work beside the caseworker. */
async function anOfficeOfThree(): Promise<AnOffice> {
  const office = await anOffice(table);
  await office.colleague(somebody);
  await office.colleague(another);
  return office;
}

describe('change the owner', () => {
  test('the owner’s next step follows along, and the others are told', async () => {
    const office = await anOfficeOfThree();
    const { candidateId, version } = await office.met();
    const given = await changeOwner(office.call('change-owner'), office.visitation, candidateId, {
      version,
      ownerId: somebody,
    });
    expect(given).toMatchObject({ ok: true, value: { version: 3, next: { kind: 'find-match', ownerId: somebody } } });
    const told = (await office.told()).filter(({ type, version: told }) => type === 'CandidateProfiled' && told === 3);
    expect(told).toMatchObject([{ facts: { ownerId: somebody, first: false } }]);
  });

  test('before the first conversation there is no profile to tell', async () => {
    const office = await anOfficeOfThree();
    const { candidateId } = await office.referred();
    await changeOwner(office.call('change-owner'), office.visitation, candidateId, { version: 1, ownerId: somebody });
    const told = await office.told();
    expect(told.map(({ type }) => type).toSorted()).toEqual(['CandidateReferred', 'ContactPersonChanged']);
    expect(told.find(({ type }) => type === 'ContactPersonChanged')?.facts).toEqual({
      ...{ candidateId, ownerId: somebody, formerOwnerId: office.caseworker.personId, changedOn: '2026-11-23' },
    });
    expect((await office.now(candidateId)).next).toMatchObject({ kind: 'first-conversation', ownerId: somebody });
  });

  test('a step that somebody else holds stays with them', async () => {
    const office = await anOfficeOfThree();
    const { candidateId, version } = await office.met();
    const step = { version, kind: 'follow-up', ownerId: another, dueOn: civilDate('2026-12-01') } as const;
    await setNextStep(office.call('set-next-step'), office.visitation, candidateId, step);
    const change = { version: version + 1, ownerId: somebody };
    await changeOwner(office.call('change-owner'), office.visitation, candidateId, change);
    expect(await office.now(candidateId)).toMatchObject({ ownerId: somebody, next: { ownerId: another } });
  });

  test('an older version, and a closed effort, are refused', async () => {
    const office = await anOfficeOfThree();
    const { candidateId, version } = await office.met();
    const to = (from: number) =>
      changeOwner(office.call('change-owner'), office.visitation, candidateId, { version: from, ownerId: somebody });
    expect(await to(version - 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    const closing = { version, reason: 'moved', closedOn: civilDate('2026-11-23') } as const;
    await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, closing);
    expect(await to(version + 1)).toMatchObject({ refusal: { code: 'candidate-closed' } });
  });
});

describe('set the next step', () => {
  const step = (more = {}) =>
    ({ version: 2, kind: 'follow-up', ownerId: another, dueOn: civilDate('2026-11-23'), ...more }) as const;

  test('it stands in the list and in the timeline, with who decided it', async () => {
    const office = await anOfficeOfThree();
    const { candidateId } = await office.met();
    const set = await setNextStep(office.call('set-next-step'), office.visitation, candidateId, step());
    expect(set).toMatchObject({
      ok: true,
      value: { next: { kind: 'follow-up', ownerId: another, dueOn: '2026-11-23' } },
    });
    const page = await openCandidate(office.call('open-candidate'), office.visitation, candidateId);
    expect(page).toMatchObject({
      value: { history: [{ kind: 'next-step-set', stepKind: 'follow-up', byId: office.caseworker.personId }] },
    });
  });

  test('a day that has passed is refused at its field', async () => {
    const office = await anOfficeOfThree();
    const { candidateId } = await office.met();
    const past = step({ dueOn: civilDate('2026-11-22') });
    expect(await setNextStep(office.call('set-next-step'), office.visitation, candidateId, past)).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/dueOn', code: 'date-passed' }] },
    });
  });

  test('before the first conversation nothing else comes next', async () => {
    const office = await anOfficeOfThree();
    const { candidateId } = await office.referred();
    const early = await setNextStep(office.call('set-next-step'), office.visitation, candidateId, step({ version: 1 }));
    expect(early).toMatchObject({ refusal: { code: 'first-conversation-comes-first' } });
  });
});
