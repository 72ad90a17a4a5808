import { beforeAll, describe, expect, test } from 'vitest';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, testBuddy, testCompany } from '#test/builders/matching.ts';
import { anAgreedMeeting, ledgerOf, ready, running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { callMatchMeeting } from './call-match-meeting.ts';
import { changePlacement } from './change-placement.ts';
import { endPlacement } from './end-placement.ts';
import { listPlacements } from './list-placements.ts';
import { openPlacement } from './open-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('start a placement', () => {
  test('the place is claimed in the same transaction, and both are told without a name', async () => {
    const { at, openingId, candidateId, placementId, findings } = await running(table);
    expect(findings.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
    expect(await ledgerOf(at, openingId)).toMatchObject({ places: 1, taken: 1, everTaken: 1 });
    const events = (await at.events()).filter((event) => event.aggregate === placementId);
    expect(events.map((event) => [event.type, event.version]).sort()).toEqual([
      ['PlaceClaimed', 1],
      ['PlacementStarted', 1],
    ]);
    expect(events.find((event) => event.type === 'PlacementStarted')?.facts).toEqual({
      ...{ placementId, candidateId, companyId: testCompany, openingId, buddyId: testBuddy },
      companyName: expect.stringContaining('Hvedekrogen'),
      ...{ kind: 'internship', hoursPerWeek: 12, paidHoursPerWeek: 0, startsOn: '2026-11-23' },
      ownerId: expect.stringMatching(/^per-/),
    });
    expect(JSON.stringify(events)).not.toContain('Testesen');
  });

  test('twenty at once for one place: exactly one gets it, the others are told', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening({ places: 1 });
    const all = await Promise.all(Array.from({ length: 20 }, () => ready(table, { at, openingId })));
    const results = await Promise.all(all.map(({ start }) => start()));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]));
    expect(refusals).toEqual(Array.from({ length: 19 }, () => 'opening-already-filled'));
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 1, everTaken: 1 });
    expect((await at.events()).filter((event) => event.type === 'PlaceClaimed')).toHaveLength(1);
  }, 60_000);

  test('the municipalities of a partnership share the places', async () => {
    const here = await ready(table);
    const there = await ready(table, {
      at: await matchingAtWork(table, here.at.partnership),
      openingId: here.openingId,
    });
    expect((await here.start()).ok).toBe(true);
    expect(await there.start()).toMatchObject({ refusal: { code: 'opening-already-filled' } });
  });

  test('the same command twice is one placement and one claim', async () => {
    const { at, start, openingId } = await ready(table, { places: 3 });
    const call = at.call('start-placement');
    const [one, two] = await Promise.all([start({}, call), start({}, call)]);
    const third = await start({}, call);
    expect([one, two, third].filter((result) => result.ok).length).toBeGreaterThan(1);
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 1 });
  });

  test('a match meeting about this person and place must be held and agreed', async () => {
    const { at, start, candidateId, openingId } = await ready(table);
    const other = await ready(table, { at });
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
      startsAt: instant('2026-11-20T09:30:00Z'),
      minutes: 45,
      place: 'Bageriet',
      staffIds: [],
    });
    const meetingId = (called.ok && called.value.meetingId) as never;
    expect(await start({ meetingId })).toMatchObject({ refusal: { code: 'match-meeting-not-held' } });
  });

  test('a sniff internship needs no meeting, and may be at a company without an opening', async () => {
    const { start } = await ready(table);
    const sniff = { contactPerson: 'Lasse', meetingPlace: 'Bagdøren', meetingTime: '08:30', tasks: ['Se på'] };
    const more = {
      kind: 'sniff-internship',
      meetingId: undefined,
      openingId: undefined,
      companyId: testCompany,
      sniff,
    } as const;
    expect((await start(more)).ok).toBe(true);
    expect(await start({ ...more, companyId: aCvr() })).toMatchObject({
      refusal: { errors: [{ pointer: '/companyId', code: 'unknown-company' }] },
    });
  });

  test('the buddy is one of the company’s own', async () => {
    const { at, start } = await ready(table);
    const refused = { refusal: { errors: [{ pointer: '/buddyId', code: 'buddy-not-of-company' }] } };
    expect(await start({ buddyId: anId('buddy') })).toMatchObject(refused);
    const inPartnership = { scope: at.partnership, partnership: undefined, version: 2 };
    await at.tell('BuddyWithdrawn', { companyId: testCompany, buddyId: testBuddy }, inPartnership);
    await at.tell('BuddyNamed', { companyId: testCompany, buddyId: testBuddy }, { ...inPartnership, version: 1 });
    expect(await start()).toMatchObject(refused);
  });

  test('two placements at once are at most full time, also when both are started at the same moment', async () => {
    const { at, start: begin } = await ready(table);
    const start = (more: Partial<PlacementStart>) => begin({ openingId: undefined, companyId: testCompany, ...more });
    expect((await start({ hoursPerWeek: 25 })).ok).toBe(true);
    expect(await start({ hoursPerWeek: 12.5 })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/hoursPerWeek', code: 'hours-above-full-time' }] },
    });
    const both = await Promise.all([start({ hoursPerWeek: 12 }), start({ hoursPerWeek: 12 })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect((await at.events()).filter((event) => event.type === 'PlacementStarted')).toHaveLength(2);
  });

  test('nobody holds two places of one opening, also when both are asked for at the same moment', async () => {
    const given = await ready(table, { places: 5 });
    const sniff = { contactPerson: 'Lasse', meetingPlace: 'Bagdøren', meetingTime: '08:30', tasks: ['Se på'] };
    const start = () =>
      given.start({
        kind: 'sniff-internship',
        meetingId: undefined,
        hoursPerWeek: 5,
        endsOn: civilDate('2026-11-25'),
        sniff,
      });
    const all = await Promise.all([start(), start(), start()]);
    const placed = all.flatMap((result) => (result.ok ? [result.value.placementId] : []));
    expect(placed).toHaveLength(1);
    expect(await start()).toMatchObject({
      refusal: { errors: [{ pointer: '/openingId', code: 'already-at-opening' }] },
    });
    expect(await ledgerOf(given.at, given.openingId)).toMatchObject({ taken: 1 });
    const ending = {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'other',
      note: 'Det blev kun en dag.',
    } as const;
    await endPlacement(given.at.call('end-placement'), given.at.matching, placed[0] as PlacementId, ending);
    expect((await start()).ok).toBe(true);
  });

  test('an opening that is missing, paused or offered to another is refused', async () => {
    const { at, start, openingId } = await ready(table);
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
    const { at, placementId } = await running(table);
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
    const { at, placementId } = await running(table);
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
    const { at, openingId, placementId } = await running(table);
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
