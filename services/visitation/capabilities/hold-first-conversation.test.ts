import { beforeAll, describe, expect, test } from 'vitest';
import { candidateFileItem } from '#services/visitation/store/visitation-store.ts';
import { instant } from '#shared/kernel/time.ts';
import { aConversation, accepted, anOffice, aProfile, type AnOffice } from '#test/builders/visitation.ts';
import { broker, matchingEventsOf } from '#test/builders/matching-events.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { followMatching } from './follow-matching.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { openCandidate } from './open-candidate.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const said = (office: AnOffice, candidateId: string, more: Parameters<typeof aConversation>[0] = {}) =>
  holdFirstConversation(
    office.call('hold-first-conversation'),
    office.visitation,
    candidateId as never,
    aConversation(more),
  );

describe('hold the first conversation', () => {
  test('the person is in the effort, and a match is to be found within a fortnight', async () => {
    const office = await anOffice(table);
    const { candidateId, ownerId } = await office.referred();
    const held = await said(office, candidateId);
    expect(held).toMatchObject({
      ok: true,
      value: { version: 2, next: { kind: 'find-match', ownerId, dueOn: '2026-12-07' } },
    });
    expect(await office.now(candidateId)).toMatchObject({ state: 'in-effort', version: 2 });
  });

  test('a job broker may be chosen to find the match', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    const jobBrokerId = await office.colleague();
    expect(await said(office, candidateId, { jobBrokerId })).toMatchObject({
      value: { next: { ownerId: jobBrokerId } },
    });
  });

  test('the event tells matching wishes and needs, and neither name, words nor CPR number', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    await said(office, candidateId);
    const [event] = (await office.told()).filter(({ type }) => type === 'CandidateProfiled');
    expect(event).toMatchObject({
      version: 2,
      facts: { candidateId, visitationGroup: 'activity-ready', first: true, heldOn: '2026-11-23', profile: aProfile() },
    });
    expect(JSON.stringify(event)).not.toMatch(/Amina|Haddad|brød|22 33/);
  });

  test('what stands in no list is kept in own words, shown on the page, and told to nobody', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    const other = { wishes: 'Restaurering af møbler', considerations: 'Sin hund med' };
    accepted(await said(office, candidateId, { words: { dream: '', strengths: '', other } }));
    const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page.words?.other).toEqual(other);
    expect(JSON.stringify(await office.told())).not.toMatch(/møbler|hund/);
  });

  test('a later conversation replaces the profile, keeps the groups before, and is not the first', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    accepted(
      await said(office, candidateId, {
        version,
        visitationGroup: 'education-ready',
        profile: aProfile({ hoursTo: 20 }),
      }),
    );
    const file = await office.visitation.table.fresh(candidateFileItem, candidateId);
    expect(file?.conversations.map((held) => held.visitationGroup)).toEqual(['activity-ready', 'education-ready']);
    expect(file?.profile?.hoursTo).toBe(20);
    const told = (await office.told()).filter(({ type }) => type === 'CandidateProfiled');
    expect(told.map((event) => (event.facts as { first: boolean }).first).toSorted()).toEqual([false, true]);
  });

  test('a job broker writes a conversation down, and leaves the group that is decided as it is', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    await said(office, candidateId);
    const asBroker = (visitationGroup: string) => {
      const call = office.call('hold-first-conversation');
      const asked = { ...call, caller: { ...call.caller, role: 'job-broker' as const } };
      return holdFirstConversation(
        asked,
        office.visitation,
        candidateId,
        aConversation({ version: 2, visitationGroup }),
      );
    };
    expect(await asBroker('education-ready')).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/visitationGroup', code: 'not-for-your-role' }] },
    });
    expect(await asBroker('activity-ready')).toMatchObject({ ok: true });
  });

  test('a later conversation leaves the step of a meeting to come', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const called = matchingEventsOf(office.scope, candidateId).called(
      '2026-11-23T10:00:00.000Z',
      '2026-11-27T09:30:00.000Z',
    );
    await followMatching(office.call('list-work'), office.visitation, called);
    const again = await said(office, candidateId, { version: 3 });
    expect(again).toMatchObject({
      ok: true,
      value: { next: { kind: 'match-meeting', ownerId: broker, dueOn: '2026-11-27' } },
    });
  });

  test.each([
    ['an unknown group', { visitationGroup: 'nobody' }, '/visitationGroup', 'unknown-visitation-group'],
    ['a day to come', { heldOn: '2026-11-24' as never }, '/heldOn', 'date-in-future'],
    ['a slip of the year', { heldOn: '2006-11-23' as never }, '/heldOn', 'date-too-long-ago'],
  ])('%s is refused at its field', async (_what, wrong, pointer, code) => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    expect(await said(office, candidateId, wrong)).toMatchObject({
      ok: false,
      refusal: { code: 'fields-not-accepted', errors: [{ pointer, code }] },
    });
  });

  test('an older version and a person we do not have are refused', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    expect(await said(office, candidateId)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await said(office, 'can-00000000000000000000')).toMatchObject({ refusal: { code: 'candidate-not-found' } });
  });

  test('two at once: one is written down, the other told that somebody was first', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    const results = await Promise.all([said(office, candidateId), said(office, candidateId)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('the same command twice at once is one conversation', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    const call = office.call('hold-first-conversation', { now: instant('2026-11-23T10:00:00Z') });
    await Promise.all([1, 2].map(() => holdFirstConversation(call, office.visitation, candidateId, aConversation())));
    const file = await office.visitation.table.fresh(candidateFileItem, candidateId);
    expect(file?.conversations).toHaveLength(1);
    expect((await office.told()).filter(({ type }) => type === 'CandidateProfiled')).toHaveLength(1);
  });
});
