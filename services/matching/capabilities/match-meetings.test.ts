import { beforeAll, describe, expect, test } from 'vitest';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import type { Alignment } from '#shared/shapes/match-meeting.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, testBuddy, testCompany, type MatchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { callMatchMeeting } from './call-match-meeting.ts';
import { cancelMatchMeeting } from './cancel-match-meeting.ts';
import { holdMatchMeeting } from './hold-match-meeting.ts';
import { listCandidateMeetings } from './list-candidate-meetings.ts';
import { listCompanyMeetings } from './list-company-meetings.ts';
import { listMyMeetings } from './list-my-meetings.ts';
import { moveMatchMeeting } from './move-match-meeting.ts';
import { openMatchMeeting } from './open-match-meeting.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const alignment: Alignment = {
  purpose: 'At blive klar til et småjob.',
  tasks: 'Forme brød og pakke.',
  withWhom: 'Sammen med buddyen.',
  whereAndWhen: 'Bageriet, tre formiddage.',
  supportNeeds: 'En pause hver time.',
  goals: 'Selv at kunne åbne.',
  followUp: 'Hver anden torsdag.',
};
const when = { startsAt: instant('2026-11-26T09:30:00Z'), minutes: 45, place: 'Bageriet', staffIds: [] };

async function aCalledMeeting() {
  const at = await matchingAtWork(table);
  const candidateId = await at.candidate();
  const openingId = await at.opening();
  const called = await callMatchMeeting(at.call('call-match-meeting'), at.matching, {
    candidateId,
    openingId,
    ...when,
  });
  if (!called.ok) throw new Error(called.refusal.code);
  return { at, candidateId, openingId, meetingId: called.value.meetingId };
}

const hold = (at: MatchingAtWork, meetingId: MatchMeetingId, version: number, more = {}) =>
  holdMatchMeeting(at.call('hold-match-meeting', { now: instant('2026-11-26T11:00:00Z') }), at.matching, meetingId, {
    version,
    alignment,
    agreed: true,
    ...more,
  });

describe('a match meeting', () => {
  test('is called: it stands in my list, and everybody can be invited from the event', async () => {
    const { at, candidateId, openingId, meetingId } = await aCalledMeeting();
    const mine = await listMyMeetings(at.call('list-my-meetings'), at.matching, {});
    expect(mine.ok && mine.value.items.map((item) => [item.meetingId, item.companyName])).toEqual([
      [meetingId, 'Hvedekrogen Bageri'],
    ]);
    const [event] = await at.events();
    expect(event).toMatchObject({
      type: 'MatchMeetingCalled',
      scope: at.scope,
      aggregate: meetingId,
      version: 1,
      facts: {
        candidateId,
        openingId,
        companyId: testCompany,
        buddyId: testBuddy,
        sequence: 0,
        cancelled: false,
        ...when,
      },
    });
  });

  test('moved and cancelled, it has the next sequence each time, and is over', async () => {
    const { at, meetingId } = await aCalledMeeting();
    const later = { ...when, startsAt: instant('2026-11-27T08:00:00Z'), version: 1 };
    const move = (version: number) =>
      moveMatchMeeting(at.call('move-match-meeting'), at.matching, meetingId, { ...later, version });
    const cancel = (version: number) =>
      cancelMatchMeeting(at.call('cancel-match-meeting'), at.matching, meetingId, { version, reason: 'Sygdom' });
    expect(await move(1)).toMatchObject({ ok: true, value: { version: 2, state: 'called' } });
    expect(await move(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await cancel(2)).toMatchObject({ ok: true, value: { version: 3, state: 'cancelled' } });
    expect(await move(3)).toMatchObject({ refusal: { code: 'match-meeting-is-over' } });
    expect(await cancel(3)).toMatchObject({ refusal: { code: 'match-meeting-is-over' } });
    expect(await hold(at, meetingId, 3)).toMatchObject({ refusal: { code: 'match-meeting-is-over' } });
    const facts = (await at.events()).map((event) => event.facts as { sequence: number; cancelled: boolean });
    expect(facts.map(({ sequence, cancelled }) => [sequence, cancelled]).sort()).toEqual([
      [0, false],
      [1, false],
      [2, true],
    ]);
    expect(JSON.stringify(facts)).not.toContain('Sygdom');
    const mine = await listMyMeetings(at.call('list-my-meetings'), at.matching, {});
    expect(mine.ok && mine.value.items).toEqual([]);
  });

  test('two who move it at once: one does, the other is told', async () => {
    const { at, meetingId } = await aCalledMeeting();
    const move = () =>
      moveMatchMeeting(at.call('move-match-meeting'), at.matching, meetingId, {
        ...when,
        place: 'Rådhuset',
        version: 1,
      });
    const moved = await Promise.all([move(), move()]);
    expect(moved.filter((result) => result.ok)).toHaveLength(1);
    expect(moved.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('held: the seven answers are kept in versions, and are in no event', async () => {
    const { at, candidateId, meetingId } = await aCalledMeeting();
    expect(await hold(at, meetingId, 1, { agreed: false })).toMatchObject({
      ok: true,
      value: { state: 'held', version: 2 },
    });
    expect(await hold(at, meetingId, 2, { alignment: { ...alignment, goals: 'Et småjob i foråret.' } })).toMatchObject({
      ok: true,
    });
    const opened = await openMatchMeeting(at.call('open-match-meeting'), at.matching, meetingId);
    expect(opened.ok && opened.value.alignments.map((one) => [one.number, one.agreed, one.alignment.goals])).toEqual([
      [2, true, 'Et småjob i foråret.'],
      [1, false, 'Selv at kunne åbne.'],
    ]);
    const held = (await at.events()).filter((event) => event.type === 'MatchMeetingHeld');
    expect(held.map((event) => event.facts)).toContainEqual(
      expect.objectContaining({
        candidateId,
        companyName: expect.stringContaining('Hvedekrogen'),
        heldOn: '2026-11-26',
        agreed: true,
      }),
    );
    expect(JSON.stringify(held)).not.toContain('småjob');
    const log = await at.matching.table.list({ kind: viewedRow, of: ['2026-11-26'], limit: 10 });
    expect(log.items).toHaveLength(2);
  });

  test('it was not held tomorrow', async () => {
    const { at, meetingId } = await aCalledMeeting();
    expect(await hold(at, meetingId, 1, { heldOn: civilDate('2026-11-27') })).toMatchObject({
      refusal: { errors: [{ pointer: '/heldOn', code: 'not-yet' }] },
    });
  });

  test('needs a person in the effort and an open opening offered here', async () => {
    const at = await matchingAtWork(table);
    const candidateId = await at.candidate();
    const openingId = await at.opening();
    const ask = (more: object) =>
      callMatchMeeting(at.call('call-match-meeting'), at.matching, { candidateId, openingId, ...when, ...more });
    expect(await ask({ candidateId: anId('candidate') })).toMatchObject({
      refusal: { code: 'candidate-not-in-effort' },
    });
    expect(await ask({ openingId: anId('opening') })).toMatchObject({ refusal: { code: 'opening-not-found' } });
    expect(await ask({ openingId: await at.opening({ offeredTo: '9998' }) })).toMatchObject({
      refusal: { code: 'opening-not-offered' },
    });
    expect(await ask({ startsAt: instant('2028-11-26T09:30:00Z') })).toMatchObject({
      refusal: { errors: [{ pointer: '/startsAt', code: 'too-far-ahead' }] },
    });
    await at.tell(
      'OpeningClosed',
      { openingId, companyId: testCompany },
      { scope: at.partnership, partnership: undefined, version: 2 },
    );
    expect(await ask({})).toMatchObject({ refusal: { code: 'opening-not-open' } });
    expect(await hold(at, anId('matchMeeting'), 1)).toMatchObject({ refusal: { code: 'match-meeting-not-found' } });
  });

  test('called twice with the same key it is one meeting', async () => {
    const at = await matchingAtWork(table);
    const asked = { candidateId: await at.candidate(), openingId: await at.opening(), ...when };
    const call = at.call('call-match-meeting');
    const [one, two] = [
      await callMatchMeeting(call, at.matching, asked),
      await callMatchMeeting(call, at.matching, asked),
    ];
    expect(two).toEqual(one);
    const meetings = await listCandidateMeetings(
      at.call('list-candidate-meetings'),
      at.matching,
      asked.candidateId,
      {},
    );
    expect(meetings.ok && meetings.value.items).toHaveLength(1);
  });

  test('the company sees it while it is to be held: in whatever order it hears, without a name', async () => {
    const { at, candidateId, meetingId } = await aCalledMeeting();
    await at.relay();
    const contact = aCaller('company-contact', partnershipScope(at.partnership), {
      partnership: at.partnership,
      companyId: testCompany,
    });
    const call = () => aCall('list-company-meetings', contact);
    const seen = async () => {
      const page = await listCompanyMeetings(call(), at.open(call()), testCompany, {});
      return page.ok ? page.value.items : [];
    };
    expect(await seen()).toEqual([
      expect.objectContaining({ meetingId, candidateId, municipality: at.scope, startsAt: when.startsAt }),
    ]);
    await hold(at, meetingId, 1);
    await at.relay();
    await at.relay();
    expect(await seen()).toEqual([]);
  });
});
