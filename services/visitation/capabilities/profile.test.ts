import { beforeAll, describe, expect, test } from 'vitest';
import { personProfileItem } from '#services/visitation/store/profile-items.ts';
import { myProfilesItem } from '#services/visitation/store/my-profile.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { JudgementWriting, ProfileSettling } from '#shared/shapes/person-profile.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, anOffice, aReferral, openVisitationOf, type AnOffice } from '#test/builders/visitation.ts';
import { hopefulAnswers, prepared, withLegalBasis } from '#test/builders/visitation-profile.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctCpr } from './correct-cpr.ts';
import { endProfileLegalBasis } from './end-profile-legal-basis.ts';
import { listMyProfiles } from './list-my-profiles.ts';
import { recordProfileLegalBasis } from './record-profile-legal-basis.ts';
import { settleProfile } from './settle-profile.ts';
import { showCandidateProfile } from './show-candidate-profile.ts';
import { showHowProfileWorks } from './show-how-profile-works.ts';
import { writeOwnJudgement } from './write-own-judgement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const show = (office: AnOffice, candidateId: string) =>
  showCandidateProfile(office.call('show-candidate-profile'), office.visitation, candidateId as never);
const judge = (office: AnOffice, candidateId: string, more: Partial<JudgementWriting> = {}) =>
  writeOwnJudgement(office.call('write-own-judgement'), office.visitation, candidateId as never, {
    ...{ version: 0, words: 'Er snart i gang.', expects: 'A' },
    ...more,
  });
const settle = (office: AnOffice, candidateId: string, more: Partial<ProfileSettling> = {}) =>
  settleProfile(office.call('settle-profile'), office.visitation, candidateId as never, {
    version: 1,
    agrees: true,
    ...more,
  });
const how = async (office: AnOffice) =>
  accepted(await showHowProfileWorks(office.call('show-how-profile-works'), office.visitation));
const asLeader = (office: AnOffice) => ({ caller: aCaller('team-leader', office.scope) });
const end = (office: AnOffice, version: number) =>
  endProfileLegalBasis(office.call('end-profile-legal-basis', asLeader(office)), office.visitation, {
    ...{ version, on: civilDate('2026-11-23') },
  });
const notInUse = { refusal: { code: 'profile-not-in-use' } };

/** An office with a legal basis, and somebody in it who has prepared. */
async function withProfile() {
  const office = await anOffice(table);
  await withLegalBasis(office);
  const { candidateId } = await office.referred();
  await prepared(office, candidateId);
  return { office, candidateId };
}

describe('without a legal basis', () => {
  test('there is nothing of the profile: none is made, none is shown, and the page says so', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    await prepared(office, candidateId);
    expect(await judge(office, candidateId)).toMatchObject(notInUse);
    expect(await show(office, candidateId)).toMatchObject(notInUse);
    expect(await settle(office, candidateId)).toMatchObject(notInUse);
    expect(await office.visitation.table.fresh(personProfileItem, candidateId)).toBeUndefined();
    expect(await how(office)).toMatchObject({
      inUse: false,
      bases: [],
      departures: { all: { settled: 0 }, groups: [] },
    });
  });

  test('once one ended, what was made is shown to nobody of the staff; each basis is kept with who and when', async () => {
    const { office, candidateId } = await withProfile();
    accepted(await judge(office, candidateId));
    accepted(await end(office, 1));
    expect(await show(office, candidateId)).toMatchObject(notInUse);
    expect(await end(office, 2)).toMatchObject(notInUse);
    await withLegalBasis(office, 2);
    accepted(await show(office, candidateId));
    expect((await how(office)).bases).toMatchObject([
      { on: '2026-11-02' },
      { endedOn: '2026-11-23', law: 'Lov om noget § 1' },
    ]);
  });

  test('one that ends while she writes lets no profile be made', async () => {
    const { office, candidateId } = await withProfile();
    const [made, ended] = await Promise.all([judge(office, candidateId), end(office, 1)]);
    accepted(ended);
    const stands = await office.visitation.table.fresh(personProfileItem, candidateId);
    expect(stands !== undefined).toBe(made.ok);
    expect(await judge(office, candidateId, { version: made.ok ? 1 : 0 })).toMatchObject(notInUse);
  });

  test('is recorded from the newest page, for a day that has been', async () => {
    const office = await anOffice(table);
    const record = (version: number, on: string) =>
      recordProfileLegalBasis(office.call('record-profile-legal-basis', asLeader(office)), office.visitation, {
        ...{ version, law: 'Lov om noget § 2', on: civilDate(on) },
      });
    expect(await record(0, '2026-11-24')).toMatchObject({
      refusal: { errors: [{ pointer: '/on', code: 'date-in-future' }] },
    });
    accepted(await record(0, '2026-11-23'));
    expect(await record(0, '2026-11-23')).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});

describe('a profile', () => {
  test('is nowhere before her own judgement is written, and then stands beside it with reasons and uncertainty', async () => {
    const { office, candidateId } = await withProfile();
    const before = accepted(await show(office, candidateId));
    expect(before).toEqual({ candidateId, version: 0, state: 'none', earlier: [] });
    expect(await settle(office, candidateId, { version: 0 })).toMatchObject({
      refusal: { code: 'own-judgement-comes-first' },
    });
    accepted(await judge(office, candidateId, { expects: 'B', words: 'Har brug for lidt tid.' }));
    expect(accepted(await show(office, candidateId))).toMatchObject({
      state: 'judged',
      round: {
        judgement: { words: 'Har brug for lidt tid.', expects: 'B', byId: office.caseworker.personId },
        profile: { outcome: 'A', couldAlsoBe: [], cardVersion: '2026-11' },
      },
    });
    expect(await judge(office, candidateId, { version: 1 })).toMatchObject({
      refusal: { code: 'profile-waits-for-her' },
    });
  });

  test('is departed from with a reason, which is kept; new answers begin anew, the same do not', async () => {
    const { office, candidateId } = await withProfile();
    accepted(await judge(office, candidateId));
    accepted(await settle(office, candidateId, { agrees: false, reason: 'Der er noget, svarene ikke viser.' }));
    expect(await settle(office, candidateId)).toMatchObject({ refusal: { code: 'own-judgement-comes-first' } });
    expect(accepted(await show(office, candidateId))).toMatchObject({ state: 'settled', missing: 'new-answers' });
    expect(await judge(office, candidateId, { version: 2 })).toMatchObject({ refusal: { code: 'answers-unchanged' } });
    await prepared(office, candidateId, hopefulAnswers.slice(0, 6), 2);
    accepted(await judge(office, candidateId, { version: 2 }));
    expect(accepted(await show(office, candidateId))).toMatchObject({
      earlier: [{ settled: { agrees: false, reason: 'Der er noget, svarene ikke viser.' } }],
    });
  });

  test('needs answers enough; who is closed or unknown has none', async () => {
    const { office, candidateId } = await withProfile();
    await prepared(office, candidateId, hopefulAnswers.slice(0, 4));
    expect(await judge(office, candidateId)).toMatchObject({ refusal: { code: 'too-few-answers' } });
    expect(accepted(await show(office, candidateId))).toMatchObject({ missing: 'answers' });
    expect(await show(office, 'can-00000000000000000000')).toMatchObject({ refusal: { code: 'candidate-not-found' } });
  });

  test('tells the others that it was made and nothing of what it says; the person reads why, without letter and points', async () => {
    const { office, candidateId } = await withProfile();
    accepted(await judge(office, candidateId, { words: 'Det ser lyst ud.' }));
    accepted(await settle(office, candidateId));
    const told = (await office.told()).filter(({ type }) => type.startsWith('Profile'));
    expect(told.map(({ type, facts }) => [type, facts])).toContainEqual(['ProfileComputed', { candidateId }]);
    expect(told.map(({ type }) => type).toSorted()).toEqual(['ProfileComputed', 'ProfileLegalBasisRecorded']);
    expect(JSON.stringify(told)).not.toMatch(/lyst|outcome|"A"|Lov om/);

    const { citizen, version } = await office.now(candidateId);
    const mine = (scope = citizen) => listMyProfiles(openVisitationOf(table)({ scope }));
    for (const event of await office.told()) await office.hear(event);
    const [profile] = accepted(await mine()).items;
    expect(profile).toMatchObject({ municipality: office.scope, madeOn: '2026-11-23', takesTime: false, ready: true });
    expect(profile?.reasons).toContainEqual({
      question: expect.anything(),
      answer: { da: 'Ja', en: 'Yes' },
      helps: true,
      worries: false,
    });
    expect(JSON.stringify(profile)).not.toMatch(/"[ABC]"|points|lyst/);

    const right = { version, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(office.call('correct-cpr'), office.visitation, candidateId, right));
    for (const event of await office.told()) await office.hear(event);
    const now = (await office.now(candidateId)).citizen;
    expect([accepted(await mine()).items, accepted(await mine(now)).items.length]).toEqual([[], 1]);
    expect(await openVisitationOf(table)({ scope: citizen }).table.fresh(myProfilesItem, candidateId)).toBeUndefined();
  });

  test('is counted where it is settled: how often judgements departed, by group where nobody can be pointed at', async () => {
    const office = await anOffice(table);
    await withLegalBasis(office);
    const settled = async (group: string, departs: boolean) => {
      const { candidateId } = await office.referred({ targetGroups: [group] });
      await prepared(office, candidateId);
      accepted(await judge(office, candidateId));
      const reason = departs ? { reason: 'Jeg ser noget andet.' } : {};
      accepted(await settle(office, candidateId, { agrees: !departs, ...reason }));
    };
    for (let one = 0; one < 5; one += 1) await settled('resource-course', true);
    for (let one = 0; one < 5; one += 1) await settled('resource-course', false);
    expect((await how(office)).departures).toMatchObject({
      ...{
        all: { settled: 10, departed: 5 },
        groups: [{ group: 'resource-course', settled: 10, departed: 5 }],
        smallestShown: 5,
      },
    });
    await settled('ukraine', true);
    const { departures } = await how(office);
    expect(departures.groups).toEqual([{ group: 'resource-course' }, { group: 'ukraine' }]);
    expect(departures.all).toEqual({ settled: 11, departed: 6 });
  });
});
