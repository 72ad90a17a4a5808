import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import { profileItem, checkItem, meetingItem, placementItem } from '#services/matching/store/people-items.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, profiled, type MatchingAtWork } from '#test/builders/matching.ts';
import { ledgerOf, running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { callMatchMeeting } from './call-match-meeting.ts';
import { correctPlacement } from './correct-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const closedOn = '2026-11-23';
/** Told some hours after the closing day began, as the closing's second version of the person. */
const closing = (candidateId: string, more: Partial<FactsOf<'CandidateClosed'>> = {}) => ({
  ...{ candidateId, reason: 'ordinary-effort', closedOn, personTold: true, endingPlacementIds: [], ...more },
});
const close = (at: MatchingAtWork, candidateId: string, more: Partial<FactsOf<'CandidateClosed'>> = {}) =>
  at.tell('CandidateClosed', closing(candidateId, more), { version: 2, at: instant('2026-11-23T12:00:00Z') });

async function called(at: MatchingAtWork, candidateId: string, startsAt = '2026-11-26T09:30:00Z') {
  const openingId = await at.opening();
  const when = { startsAt: instant(startsAt), minutes: 45, place: 'Bageriet', staffIds: [] };
  const asked = { candidateId: candidateId as never, openingId, ...when };
  const meeting = await callMatchMeeting(at.call('call-match-meeting'), at.matching, asked);
  if (!meeting.ok) throw new Error(meeting.refusal.code);
  return meeting.value.meetingId;
}

async function aMeetingAhead(startsAt?: string) {
  const at = await matchingAtWork(table);
  const candidateId = await at.candidate();
  const meetingId = await called(at, candidateId, startsAt);
  const meeting = () => at.matching.table.fresh(meetingItem, meetingId);
  return { at, candidateId, meetingId, meeting };
}

async function placed(more: Partial<PlacementStart> = {}) {
  const given = await running(table, more);
  const placement = () => given.at.matching.table.fresh(placementItem, given.placementId);
  const check = () => given.at.matching.table.fresh(checkItem, given.placementId);
  return { ...given, placement, check };
}
const job = { kind: 'small-job', hoursPerWeek: 10 } as const;
const namesOf = async (at: MatchingAtWork) => (await at.events()).map(({ type }) => type);

describe('a match meeting ahead, when the effort ends', () => {
  test.each([true, false])(
    'is cancelled once, and the event says whether the person is told: %s',
    async (personTold) => {
      const { at, candidateId, meetingId, meeting } = await aMeetingAhead();
      await close(at, candidateId, { personTold });
      await close(at, candidateId, { personTold });
      expect(await meeting()).toMatchObject({ state: 'cancelled', version: 2, sequence: 1 });
      const cancelled = (await at.events()).filter(({ facts }) => (facts as { cancelled?: boolean }).cancelled);
      expect(cancelled).toMatchObject([
        { aggregate: meetingId, version: 2, actor: { role: 'system' }, facts: { effortEnded: { personTold } } },
      ]);
      expect(JSON.stringify(cancelled)).not.toContain('ordinary-effort');
    },
  );

  test('that has been is left for its minutes', async () => {
    const { at, candidateId, meeting } = await aMeetingAhead('2026-11-23T09:30:00Z');
    await close(at, candidateId);
    expect(await meeting()).toMatchObject({ state: 'called', version: 1 });
  });

  test('that was called as the closing was heard is cancelled when its own event comes', async () => {
    const at = await matchingAtWork(table);
    const candidateId = await at.candidate();
    const before = await at.matching.table.fresh(profileItem, candidateId);
    await close(at, candidateId);
    const after = await at.matching.table.fresh(profileItem, candidateId);
    if (!before || !after) throw new Error('no profile');
    // The command read the profile before the closing was heard, and saved after it.
    await at.matching.table.put(profileItem, before);
    const meetingId = await called(at, candidateId);
    await at.matching.table.put(profileItem, after);
    await at.relay();
    await at.relay();
    expect(await at.matching.table.fresh(meetingItem, meetingId)).toMatchObject({ state: 'cancelled', version: 2 });
  });

  test('stands where the effort was taken up again before the closing was heard', async () => {
    const { at, candidateId, meeting } = await aMeetingAhead();
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 3 });
    await close(at, candidateId);
    expect(await meeting()).toMatchObject({ state: 'called', version: 1 });
  });

  test('stands where the closing was told before it settled anything', async () => {
    const { at, candidateId, meeting } = await aMeetingAhead();
    await at.tell('CandidateClosed', { candidateId, reason: 'moved', closedOn }, { version: 2 });
    expect(await meeting()).toMatchObject({ state: 'called' });
  });
});

test('a rebuild that tells a closing once more cancels nothing that was called since', async () => {
  const { at, candidateId, meeting } = await aMeetingAhead();
  // As if the row of the person were lost: the newest that the rebuild has told is the closing.
  const event = { facts: closing(candidateId), scope: at.scope, partnership: at.partnership, version: 2 };
  const detail = {
    ...{ ...event, id: anId('event'), type: 'CandidateClosed', schema: 1, aggregate: candidateId },
    ...{ at: '2026-11-23T12:00:00.000Z', actor: { personId: 'per-1', role: 'caseworker' } },
  };
  await handleEvent(eventHandlers(at.open, true), { detail });
  await handleEvent(eventHandlers(at.open, true), { detail: (await at.events())[0] });
  expect(await at.matching.table.fresh(profileItem, candidateId)).toMatchObject({ closed: true });
  expect(await meeting()).toMatchObject({ state: 'called', version: 1 });
});

describe('a placement, when the effort ends', () => {
  test('ends where the closing names it: on that day, with a fitting reason, and its place is free', async () => {
    const { at, openingId, candidateId, placementId, placement } = await placed();
    const named = { reason: 'education-eud', endingPlacementIds: [placementId] };
    await close(at, candidateId, named);
    await close(at, candidateId, named);
    expect(await placement()).toMatchObject({ state: 'ended', version: 2, endedOn: closedOn, endReason: 'education' });
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 0 });
    expect((await namesOf(at)).slice(-2).toSorted()).toEqual(['PlaceReleased', 'PlacementEnded']);
  });

  test('goes on where it does not, and the six-month check is asked', async () => {
    const { at, candidateId, placement, check } = await placed(job);
    await close(at, candidateId, { reason: 'ordinary-employment', endingPlacementIds: [anId('placement')] });
    expect(await placement()).toMatchObject({ state: 'running', version: 1 });
    const now = '2027-05-22T22:00:00.000Z';
    await at.tell('TimePassed', { now }, { at: instant(now) });
    expect(await check()).toMatchObject({ state: 'due' });
  });

  test('that has not begun is withdrawn, and no check is asked', async () => {
    const { at, candidateId, placementId, placement, check } = await placed({
      ...job,
      startsOn: civilDate('2026-12-01'),
    });
    await close(at, candidateId, { endingPlacementIds: [placementId] });
    expect(await placement()).toMatchObject({ state: 'withdrawn', withdrawnOn: closedOn });
    expect(await check()).toMatchObject({ state: 'cancelled' });
  });
});

describe('a death', () => {
  const died = { reason: 'deceased', personTold: false };

  test('ends every placement, and nobody is asked, also where something is put right later', async () => {
    const { at, candidateId, placementId, placement, check } = await placed(job);
    await close(at, candidateId, died);
    await close(at, candidateId, died);
    expect(await placement()).toMatchObject({ state: 'ended', endReason: 'effort-ended' });
    expect(await check()).toMatchObject({ state: 'cancelled', version: 2 });
    const right = { version: 2, reason: 'Tastefejl.', startsOn: civilDate('2026-11-20') };
    expect(await correctPlacement(at.call('correct-placement'), at.matching, placementId, right)).toMatchObject({
      ok: true,
    });
    const now = '2027-06-01T00:00:00.000Z';
    await at.tell('TimePassed', { now }, { at: instant(now) });
    expect(await check()).toMatchObject({ state: 'cancelled', version: 2 });
    expect(await namesOf(at)).not.toContain('SixMonthCheckFellDue');
  });

  test('that was registered by mistake: the check is asked again, and an older event does not take it back', async () => {
    const { at, candidateId, check } = await placed(job);
    await close(at, candidateId, died);
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 3 });
    await close(at, candidateId, died);
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 3 });
    expect(await check()).toMatchObject({ state: 'waiting', dueOn: '2027-05-23' });
  });

  test('heard before an older profile of the person stays a death', async () => {
    const { at, candidateId, check } = await placed(job);
    await close(at, candidateId, died);
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 1 });
    expect(await check()).toMatchObject({ state: 'cancelled' });
  });

  test('ends a placement that began as it was heard', async () => {
    const { at, candidateId, placement } = await placed();
    const before = await at.matching.table.fresh(profileItem, candidateId);
    if (!before) throw new Error('no profile');
    // As if the closing had been heard before the placement was saved.
    const ended = { reason: 'deceased', closedOn: civilDate(closedOn), personTold: false, endingPlacementIds: [] };
    await at.matching.table.put(profileItem, { ...before, version: 2, closed: true, ended });
    await at.relay();
    expect(await placement()).toMatchObject({ state: 'ended' });
  });
});
