import { beforeAll, describe, expect, test } from 'vitest';
import { companyPlacementItem } from '#services/matching/store/shared-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { testCompany } from '#test/builders/matching.ts';
import { anAgreedMeeting, ledgerOf, ready, running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { anId } from '#test/builders/ids.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { changePlacement } from './change-placement.ts';
import { correctPlacement } from './correct-placement.ts';
import { correctSixMonthCheck } from './correct-six-month-check.ts';
import { endPlacement } from './end-placement.ts';
import { listSixMonthChecks } from './list-six-month-checks.ts';
import { openPlacement } from './open-placement.ts';
import { openMatchMeeting } from './open-match-meeting.ts';
import { reopenMatchMeeting } from './reopen-match-meeting.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type AtWork = Awaited<ReturnType<typeof running>>['at'];

async function viewOf(at: AtWork, placementId: PlacementId, now?: string) {
  const call = at.call('open-placement', now ? { now: instant(now) } : {});
  const view = await openPlacement(call, at.matching, placementId);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
}

const reason = 'Jeg valgte den forkerte måned.';

describe('correct placement', () => {
  test('the first day and the kind are right afterwards, the check moves with them, and what stood there is kept', async () => {
    const { at, placementId } = await running(table, { kind: 'small-job', startsOn: civilDate('2026-11-02') });
    expect((await viewOf(at, placementId)).sixMonthCheck).toMatchObject({ dueOn: '2027-05-02', state: 'waiting' });
    const corrected = await correctPlacement(at.call('correct-placement'), at.matching, placementId, {
      version: 1,
      reason,
      startsOn: civilDate('2026-10-05'),
    });
    expect(corrected).toMatchObject({ ok: true, value: { version: 2, sixMonthCheckDueOn: '2027-04-05' } });
    const view = await viewOf(at, placementId);
    expect(view).toMatchObject({
      startsOn: '2026-10-05',
      sixMonthCheck: { dueOn: '2027-04-05', state: 'waiting' },
      corrections: [{ reason, before: { startsOn: '2026-11-02' } }],
    });
    const [told] = (await at.events()).filter(({ type }) => type === 'PlacementCorrected');
    expect(told).toMatchObject({ version: 2, facts: { startsOn: '2026-10-05', terms: [{ from: '2026-10-05' }] } });
    expect(JSON.stringify(told)).not.toContain(reason);
  });

  test('a kind that was no paid work takes the check away, and the next paid work gets it', async () => {
    const { at, placementId, candidateId } = await running(table, { kind: 'small-job', hoursPerWeek: 5 });
    const elsewhere = await ready(table, { at });
    // Another person's meeting does not do: the second job begins with a meeting of their own.
    expect(await elsewhere.start({ candidateId, kind: 'small-job', hoursPerWeek: 4 })).toMatchObject({
      refusal: { code: 'match-meeting-of-another' },
    });
    const { openingId } = elsewhere;
    const meetingId = await anAgreedMeeting(at, candidateId, openingId);
    const second = await elsewhere.start({ candidateId, openingId, meetingId, kind: 'internship', hoursPerWeek: 4 });
    if (!second.ok) throw new Error(JSON.stringify(second.refusal));
    const paid = { version: 1, effectiveOn: civilDate('2026-12-01'), kind: 'small-job' as const };
    await changePlacement(at.call('change-placement'), at.matching, second.value.placementId, paid);
    expect((await viewOf(at, second.value.placementId)).sixMonthCheck).toBeUndefined();
    const corrected = await correctPlacement(at.call('correct-placement'), at.matching, placementId, {
      version: 1,
      reason,
      kind: 'internship',
    });
    expect(corrected.ok).toBe(true);
    expect((await viewOf(at, placementId)).sixMonthCheck).toMatchObject({ state: 'cancelled' });
    expect((await viewOf(at, second.value.placementId)).sixMonthCheck).toMatchObject({
      state: 'waiting',
      dueOn: '2027-06-01',
    });
  });

  test('what nobody has seen in its newest form, and what is not there, is refused', async () => {
    const { at, placementId } = await running(table);
    const ask = { version: 7, reason, startsOn: civilDate('2026-10-05') };
    expect(await correctPlacement(at.call('correct-placement'), at.matching, placementId, ask)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    expect(await correctPlacement(at.call('correct-placement'), at.matching, anId('placement'), ask)).toMatchObject({
      refusal: { code: 'placement-not-found' },
    });
  });
});

describe('withdraw placement', () => {
  test('one that never began frees its place, leaves the check unasked and the company’s list', async () => {
    const { at, placementId, openingId } = await running(table, {
      kind: 'small-job',
      startsOn: civilDate('2026-12-01'),
    });
    await at.relay();
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 1 });
    const withdrawn = await withdrawPlacement(at.call('withdraw-placement'), at.matching, placementId, {
      version: 1,
      reason: 'company-withdrew',
      note: 'De har fået for travlt.',
    });
    expect(withdrawn).toMatchObject({ ok: true, value: { state: 'withdrawn', version: 2 } });
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 0 });
    await at.relay();
    expect(await viewOf(at, placementId)).toMatchObject({
      state: 'withdrawn',
      withdrawnOn: '2026-11-23',
      withdrawReason: 'company-withdrew',
      sixMonthCheck: { state: 'cancelled' },
    });
    const told = JSON.stringify((await at.events()).filter(({ type }) => type === 'PlacementWithdrawn'));
    expect(told).toContain('company-withdrew');
    expect(told).not.toContain('travlt');
    const rows = await at.shared.list({
      kind: companyPlacementItem,
      index: 'company-placements',
      of: [testCompany],
      limit: 50,
    });
    expect(rows.items.map((row) => row.placementId)).not.toContain(placementId);
  });

  test('one that ended as if it had begun gives no place back twice', async () => {
    const { at, placementId, openingId } = await running(table);
    const end = { version: 1, endedOn: civilDate('2026-11-23'), reason: 'other' as const };
    await endPlacement(at.call('end-placement'), at.matching, placementId, end);
    const withdrawal = { version: 2, reason: 'never-came' as const };
    const withdrawn = await withdrawPlacement(at.call('withdraw-placement'), at.matching, placementId, withdrawal);
    expect(withdrawn.ok).toBe(true);
    expect(await ledgerOf(at, openingId)).toMatchObject({ taken: 0 });
    expect(
      await withdrawPlacement(at.call('withdraw-placement'), at.matching, placementId, { ...withdrawal, version: 3 }),
    ).toMatchObject({
      refusal: { code: 'placement-is-withdrawn' },
    });
  });
});

describe('correct six-month check', () => {
  test('a wrong answer is put right, and one taken back is asked for again', async () => {
    const { at, placementId } = await running(table, { kind: 'small-job', startsOn: civilDate('2026-05-04') });
    const yes = { version: 1, stillThere: true };
    await answerSixMonthCheck(at.call('answer-six-month-check'), at.matching, placementId, yes);
    const correct = (more: { stillThere?: boolean; takenBack?: boolean; version: number }) =>
      correctSixMonthCheck(at.call('correct-six-month-check'), at.matching, placementId, { reason, ...more });
    expect(await correct({ version: 2, stillThere: false })).toMatchObject({
      value: { state: 'answered', version: 3 },
    });
    expect(await correct({ version: 3, takenBack: true })).toMatchObject({ value: { state: 'due', version: 4 } });
    const waiting = await listSixMonthChecks(at.call('list-six-month-checks'), at.matching, {});
    expect(waiting.ok && waiting.value.items.map((item) => item.placementId)).toEqual([placementId]);
    const told = (await at.events()).filter(({ type }) => type.startsWith('SixMonthCheck'));
    expect(told.map(({ type, version }) => `${type} ${version}`).sort()).toEqual([
      'SixMonthCheckAnswered 2',
      'SixMonthCheckAnswered 3',
      'SixMonthCheckReopened 4',
    ]);
    expect(await correct({ version: 4, stillThere: true })).toMatchObject({
      refusal: { code: 'six-month-check-not-answered' },
    });
  });
});

describe('reopen match meeting', () => {
  test('minutes written by mistake are taken back with a reason, and the alignment is kept', async () => {
    const { at, meetingId } = await ready(table);
    const reopened = await reopenMatchMeeting(at.call('reopen-match-meeting'), at.matching, meetingId, {
      version: 2,
      reason,
    });
    expect(reopened).toMatchObject({ ok: true, value: { state: 'called', version: 3 } });
    const view = await openMatchMeeting(at.call('open-match-meeting'), at.matching, meetingId);
    expect(view).toMatchObject({ value: { state: 'called', alignments: [{ number: 1, takenBack: { reason } }] } });
    expect(view.ok && view.value).not.toHaveProperty('agreed');
  });

  test('not where a placement rests on it; once that is withdrawn it can be', async () => {
    const { at, meetingId, placementId } = await running(table);
    const reopen = () =>
      reopenMatchMeeting(at.call('reopen-match-meeting'), at.matching, meetingId, { version: 2, reason });
    expect(await reopen()).toMatchObject({ refusal: { code: 'match-meeting-in-use' } });
    await withdrawPlacement(at.call('withdraw-placement'), at.matching, placementId, {
      version: 1,
      reason: 'registered-by-mistake',
    });
    expect((await reopen()).ok).toBe(true);
  });
});
