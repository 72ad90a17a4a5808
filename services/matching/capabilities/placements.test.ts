import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerItem } from '#services/matching/store/shared-items.ts';
import type { CandidateId, OpeningId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anId, matchingAtWork, testBuddy, testCompany, type MatchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { callMatchMeeting } from './call-match-meeting.ts';
import { changePlacement } from './change-placement.ts';
import { endPlacement } from './end-placement.ts';
import { holdMatchMeeting } from './hold-match-meeting.ts';
import { listCandidatePlacements } from './list-candidate-placements.ts';
import { listCompanyPlacements } from './list-company-placements.ts';
import { listPlacements } from './list-placements.ts';
import { listSixMonthChecks } from './list-six-month-checks.ts';
import { openPlacement } from './open-placement.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { startPlacement } from './start-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const answers = ['purpose', 'tasks', 'withWhom', 'whereAndWhen', 'supportNeeds', 'goals', 'followUp'];
const alignment = Object.fromEntries(answers.map((answer) => [answer, 'Aftalt.'])) as never;

const when = { startsAt: instant('2026-11-20T09:30:00Z'), minutes: 45, place: 'Bageriet', staffIds: [] };

async function anAgreedMeeting(at: MatchingAtWork, candidateId: CandidateId, openingId: OpeningId, agreed = true) {
  const called = await callMatchMeeting(at.call('call-match-meeting'), at.matching, {
    candidateId,
    openingId,
    ...when,
  });
  if (!called.ok) throw new Error(called.refusal.code);
  const { meetingId } = called.value;
  await holdMatchMeeting(at.call('hold-match-meeting'), at.matching, meetingId, { version: 1, alignment, agreed });
  return meetingId;
}

async function ready(more: { at?: MatchingAtWork; places?: number; openingId?: OpeningId } = {}) {
  const at = more.at ?? (await matchingAtWork(table));
  const openingId = more.openingId ?? (await at.opening({ places: more.places ?? 1 }));
  const candidateId = await at.candidate();
  const meetingId = await anAgreedMeeting(at, candidateId, openingId);
  const asked = {
    ...{ candidateId, openingId, meetingId, kind: 'internship', buddyId: testBuddy, hoursPerWeek: 12 },
    startsOn: civilDate('2026-11-23'),
  } as PlacementStart;
  const start = (extra: Partial<PlacementStart> = {}, call = at.call('start-placement')) =>
    startPlacement(call, at.matching, { ...asked, ...extra });
  return { at, openingId, candidateId, meetingId, start };
}

async function running(more: Partial<PlacementStart> = {}) {
  const given = await ready();
  const started = await given.start(more);
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  return { ...given, ...started.value };
}

const ledgerOf = (at: MatchingAtWork, openingId: string) => at.shared.fresh(ledgerItem, openingId);

describe('start a placement', () => {
  test('the place is claimed in the same transaction, and both are told without a name', async () => {
    const { at, openingId, candidateId, placementId, notices } = await running();
    expect(notices).toEqual([]);
    expect(await ledgerOf(at, openingId)).toMatchObject({ places: 1, taken: 1, everTaken: 1 });
    const events = (await at.events()).filter((event) => event.aggregate === placementId);
    expect(events.map((event) => [event.type, event.version]).sort()).toEqual([
      ['PlaceClaimed', 1],
      ['PlacementStarted', 1],
    ]);
    expect(events.find((event) => event.type === 'PlacementStarted')?.facts).toEqual({
      ...{ placementId, candidateId, companyId: testCompany, openingId, buddyId: testBuddy },
      ...{ kind: 'internship', hoursPerWeek: 12, paidHoursPerWeek: 0, startsOn: '2026-11-23' },
      ownerId: expect.stringMatching(/^per-/),
    });
    expect(JSON.stringify(events)).not.toMatch(/Testesen|Hvedekrogen/);
  });

  test('twenty at once for one place: exactly one gets it, the others are told', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening({ places: 1 });
    const all = await Promise.all(Array.from({ length: 20 }, () => ready({ at, openingId })));
    const results = await Promise.all(all.map(({ start }) => start()));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]));
    expect(refusals).toEqual(Array.from({ length: 19 }, () => 'opening-already-filled'));
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 1, everTaken: 1 });
    expect((await at.events()).filter((event) => event.type === 'PlaceClaimed')).toHaveLength(1);
  }, 60_000);

  test('the municipalities of a partnership share the places', async () => {
    const here = await ready();
    const there = await ready({ at: await matchingAtWork(table, here.at.partnership), openingId: here.openingId });
    expect((await here.start()).ok).toBe(true);
    expect(await there.start()).toMatchObject({ refusal: { code: 'opening-already-filled' } });
  });

  test('the same command twice is one placement and one claim', async () => {
    const { at, start, openingId } = await ready({ places: 3 });
    const call = at.call('start-placement');
    const [one, two] = await Promise.all([start({}, call), start({}, call)]);
    const third = await start({}, call);
    expect([one, two, third].filter((result) => result.ok).length).toBeGreaterThan(1);
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 1 });
  });

  test('a match meeting about this person and place must be held and agreed', async () => {
    const { at, start, candidateId, openingId } = await ready();
    const other = await ready({ at });
    const notAgreed = await anAgreedMeeting(at, candidateId, openingId, false);
    expect(await start({ meetingId: anId('matchMeeting') })).toMatchObject({
      refusal: { code: 'match-meeting-not-found' },
    });
    expect(await start({ meetingId: other.meetingId as never })).toMatchObject({
      refusal: { code: 'match-meeting-of-another' },
    });
    expect(await start({ meetingId: notAgreed as never })).toMatchObject({
      refusal: { code: 'match-meeting-not-agreed' },
    });
    const called = await callMatchMeeting(at.call('call-match-meeting'), at.matching, {
      candidateId,
      openingId,
      ...when,
    });
    const meetingId = (called.ok && called.value.meetingId) as never;
    expect(await start({ meetingId })).toMatchObject({ refusal: { code: 'match-meeting-not-held' } });
  });

  test('a sniff internship needs no meeting, and may be at a company without an opening', async () => {
    const { start } = await ready();
    const sniff = { contactPerson: 'Lasse', meetingPlace: 'Bagdøren', meetingTime: '08:30', tasks: ['Se på'] };
    const more = {
      kind: 'sniff-internship',
      meetingId: undefined,
      openingId: undefined,
      companyId: testCompany,
      sniff,
    } as const;
    expect((await start(more)).ok).toBe(true);
    expect(await start({ ...more, companyId: '41000015' })).toMatchObject({
      refusal: { errors: [{ pointer: '/companyId', code: 'unknown-company' }] },
    });
  });

  test('the buddy is one of the company’s own', async () => {
    const { at, start } = await ready();
    const refused = { refusal: { errors: [{ pointer: '/buddyId', code: 'buddy-not-of-company' }] } };
    expect(await start({ buddyId: anId('buddy') })).toMatchObject(refused);
    const inPartnership = { scope: at.partnership, partnership: undefined, version: 2 };
    await at.tell('BuddyWithdrawn', { companyId: testCompany, buddyId: testBuddy }, inPartnership);
    await at.tell('BuddyNamed', { companyId: testCompany, buddyId: testBuddy }, { ...inPartnership, version: 1 });
    expect(await start()).toMatchObject(refused);
  });

  test('two placements at once are at most full time, also when both are started at the same moment', async () => {
    const { at, start } = await ready({ places: 5 });
    expect((await start({ hoursPerWeek: 25 })).ok).toBe(true);
    expect(await start({ hoursPerWeek: 12.5 })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/hoursPerWeek', code: 'hours-above-full-time' }] },
    });
    const both = await Promise.all([start({ hoursPerWeek: 12 }), start({ hoursPerWeek: 12 })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect((await at.events()).filter((event) => event.type === 'PlacementStarted')).toHaveLength(2);
  });

  test('an opening that is missing, paused or offered to another is refused', async () => {
    const { at, start, openingId } = await ready();
    expect(await start({ openingId: anId('opening') })).toMatchObject({ refusal: { code: 'opening-not-found' } });
    expect(await start({ openingId: await at.opening({ offeredTo: '9998' }) })).toMatchObject({
      refusal: { code: 'opening-not-offered' },
    });
    await at.tell(
      'OpeningPaused',
      { openingId, companyId: testCompany },
      { scope: at.partnership, partnership: undefined, version: 2 },
    );
    expect(await start()).toMatchObject({ refusal: { code: 'opening-not-open' } });
    expect(await start({ candidateId: anId('candidate') })).toMatchObject({
      refusal: { code: 'candidate-not-in-effort' },
    });
  });
});

describe('change and end a placement', () => {
  test('an internship that becomes a small job tells what it was, and sets the check', async () => {
    const { at, placementId } = await running();
    const to = { version: 1, effectiveOn: civilDate('2026-11-24'), kind: 'small-job', hoursPerWeek: 8 } as const;
    const change = (more: object, call = at.call('change-placement')) =>
      changePlacement(call, at.matching, placementId, { ...to, ...more });
    expect(await change({})).toMatchObject({ ok: true, value: { version: 2, sixMonthCheckDueOn: '2027-05-24' } });
    expect(await change({})).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await change({ version: 2, effectiveOn: civilDate('2026-12-01'), hoursPerWeek: 37 })).toMatchObject({
      ok: true,
    });
    const changed = (await at.events()).filter((event) => event.type === 'PlacementChanged');
    expect(changed.map((event) => event.facts)).toContainEqual(
      expect.objectContaining({
        kind: 'small-job',
        paidHoursPerWeek: 8,
        before: { kind: 'internship', hoursPerWeek: 12, paidHoursPerWeek: 0 },
      }),
    );
    const opened = await openPlacement(at.call('open-placement'), at.matching, placementId);
    expect(opened.ok && [opened.value.terms.length, opened.value.sixMonthCheck?.dueOn]).toEqual([3, '2027-05-24']);
  });

  test('another buddy must be the company’s own, and is told', async () => {
    const { at, placementId } = await running();
    const buddyId = anId('buddy');
    const change = () =>
      changePlacement(at.call('change-placement'), at.matching, placementId, {
        version: 1,
        effectiveOn: civilDate('2026-11-24'),
        buddyId,
      });
    expect(await change()).toMatchObject({
      refusal: { errors: [{ pointer: '/buddyId', code: 'buddy-not-of-company' }] },
    });
    await at.tell('BuddyNamed', { companyId: testCompany, buddyId }, { scope: at.partnership, partnership: undefined });
    expect(await change()).toMatchObject({ ok: true });
  });

  test('ended: the place is free again, once; the note is in no event', async () => {
    const { at, openingId, placementId } = await running();
    const end = (version: number, call = at.call('end-placement')) =>
      endPlacement(call, at.matching, placementId, {
        version,
        endedOn: civilDate('2026-11-23'),
        reason: 'own-wish',
        note: 'For langt.',
      });
    const call = at.call('end-placement');
    const ended = await end(1, call);
    expect(ended).toMatchObject({ ok: true, value: { state: 'ended', version: 2 } });
    expect(await end(2)).toMatchObject({ refusal: { code: 'placement-has-ended' } });
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 0, everTaken: 1 });
    const told = (await at.events()).filter((event) => event.version === 2 && event.aggregate === placementId);
    expect(told.map((event) => event.type).sort()).toEqual(['PlaceReleased', 'PlacementEnded']);
    expect(told.find((event) => event.type === 'PlaceReleased')?.facts).toMatchObject({ placesFree: 1 });
    expect(JSON.stringify(told)).not.toContain('For langt');
    const lists = await Promise.all(
      (['running', 'ended'] as const).map((state) =>
        listPlacements(at.call('list-placements'), at.matching, state, {}),
      ),
    );
    expect(lists.map((list) => list.ok && list.value.items.length)).toEqual([0, 1]);
  });

  test('the missing is not found', async () => {
    const { matching, call } = await matchingAtWork(table);
    const id = anId('placement');
    const day = civilDate('2026-11-23');
    const results = await Promise.all([
      changePlacement(call('change-placement'), matching, id, { version: 1, effectiveOn: day, hoursPerWeek: 5 }),
      endPlacement(call('end-placement'), matching, id, { version: 1, endedOn: day, reason: 'other' }),
      openPlacement(call('open-placement'), matching, id),
    ]);
    for (const result of results) expect(result).toMatchObject({ refusal: { code: 'placement-not-found' } });
    const check = await answerSixMonthCheck(call('answer-six-month-check'), matching, id, {
      version: 1,
      stillThere: true,
    });
    expect(check).toMatchObject({ refusal: { code: 'six-month-check-not-found' } });
  });
});

describe('what follows elsewhere', () => {
  test('the person is sought for no more while placed, and again afterwards; the opening shows its free places', async () => {
    const { at, openingId, candidateId, placementId } = await running();
    const another = await at.opening();
    const seeking = async () => {
      const page = await proposeCandidates(at.call('propose-candidates'), at.matching, { openingId: another });
      return page.ok && page.value.items.map((item) => item.candidateId);
    };
    await at.relay();
    expect(await seeking()).toEqual([]);
    expect((await at.matching.openings()).get(openingId)).toMatchObject({ taken: 1, everTaken: 1 });
    await endPlacement(at.call('end-placement'), at.matching, placementId, {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'other',
    });
    await at.relay();
    await at.relay();
    expect(await seeking()).toEqual([candidateId]);
    expect((await at.matching.openings()).get(openingId)).toMatchObject({ taken: 0, everTaken: 1 });
  });

  test('the company sees its own placements: no reason, no note, no name', async () => {
    const { at, candidateId, placementId } = await running();
    await endPlacement(at.call('end-placement'), at.matching, placementId, {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'health',
      note: 'Ryg',
    });
    await at.relay();
    const buddy = aCaller('buddy', partnershipScope(at.partnership), {
      partnership: at.partnership,
      companyId: testCompany as never,
    });
    const call = aCall('list-company-placements', buddy);
    const page = await listCompanyPlacements(call, at.open(call), testCompany, {});
    expect(page.ok && page.value.items).toMatchObject([
      { placementId, candidateId, kind: 'internship', state: 'ended', municipality: at.scope },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/health|Ryg|reason|note/i);
    const own = await listCandidatePlacements(at.call('list-candidate-placements'), at.matching, candidateId, {});
    expect(own.ok && own.value.items.map((item) => item.endReason)).toEqual(['health']);
  });

  test('six months after the first paid day the check falls due once, and is answered, also when it ended before', async () => {
    const { at, candidateId, placementId, sixMonthCheckDueOn } = await running({ kind: 'small-job', hoursPerWeek: 10 });
    expect(sixMonthCheckDueOn).toBe('2027-05-23');
    await endPlacement(at.call('end-placement'), at.matching, placementId, {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'own-wish',
    });
    const pass = (now: string) => at.tell('TimePassed', { now }, { at: instant(now) });
    const open = async () => {
      const page = await listSixMonthChecks(at.call('list-six-month-checks'), at.matching, {});
      return page.ok ? page.value.items : [];
    };
    await pass('2027-05-22T21:59:00.000Z');
    expect(await open()).toEqual([]);
    await pass('2027-05-22T22:00:00.000Z');
    await pass('2027-05-22T22:01:00.000Z');
    expect(await open()).toMatchObject([{ placementId, candidateId, dueOn: '2027-05-23', state: 'due', version: 2 }]);
    const answer = (version: number, now = '2027-06-01T10:00:00Z') =>
      answerSixMonthCheck(at.call('answer-six-month-check', { now: instant(now) }), at.matching, placementId, {
        version,
        stillThere: false,
      });
    expect(await answer(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await answer(2, '2027-01-01T10:00:00Z')).toMatchObject({ refusal: { code: 'six-month-check-not-due' } });
    expect(await answer(2)).toMatchObject({ ok: true, value: { stillThere: false, answeredOn: '2027-06-01' } });
    expect(await answer(3)).toMatchObject({ refusal: { code: 'six-month-check-answered' } });
    expect(await open()).toEqual([]);
    const told = (await at.events()).filter((event) => event.type.startsWith('SixMonthCheck'));
    expect(told.map((event) => [event.type, event.version])).toEqual([
      ['SixMonthCheckFellDue', 2],
      ['SixMonthCheckAnswered', 3],
    ]);
  });
});
