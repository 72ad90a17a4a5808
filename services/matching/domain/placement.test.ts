import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { placementKinds, type PlacementKind } from '#shared/shapes/vocabulary.ts';
import { engage, isPlaced, noEngagement, type Engagement } from './engagement.ts';
import { noticesOf } from './notices.ts';
import {
  changePlacement,
  endPlacement,
  paidHours,
  startPlacement,
  type Placement,
  type PlacementFacts,
} from './placement.ts';
import { answerCheck, checkSetBy, fallDue } from './six-month-check.ts';

const now = instant('2026-11-23T09:00:00Z');
const by = { role: 'job-broker', now } as const;
const facts = (more: Partial<PlacementFacts> = {}): PlacementFacts => ({
  placementId: 'pla-1',
  candidateId: 'can-1',
  companyId: '41000007',
  companyName: 'Hvedekrogen Bageri',
  buddyId: 'bud-1',
  ownerId: 'per-1',
  startsOn: civilDate('2026-11-01'),
  kind: 'internship',
  hoursPerWeek: 12,
  ...more,
});
const begun = (more: Partial<PlacementFacts> = {}): Placement => {
  const started = startPlacement(facts(more), now);
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
};
const fieldOf = (result: { ok: boolean; refusal?: { errors?: readonly { pointer: string; code: string }[] } }) =>
  result.refusal?.errors?.map((error) => `${error.pointer} ${error.code}`);

describe('a placement', () => {
  test.each<[PlacementKind, number, number | undefined, number]>([
    ['sniff-internship', 10, undefined, 0],
    ['internship', 10, 4, 0],
    ['wage-subsidy', 37, undefined, 0],
    ['small-job', 6, undefined, 6],
    ['hybrid', 20, 5, 5],
    ['flex-job', 5, undefined, 5],
    ['ordinary-job', 37, undefined, 37],
  ])('%s of %d hours (paid said: %s) has %d ordinary paid hours', (kind, hours, asked, paid) => {
    expect(paidHours(kind, hours, asked)).toBe(paid);
  });

  test('paid hours are never more than the hours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placementKinds),
        fc.nat(37),
        fc.option(fc.nat(37), { nil: undefined }),
        (kind, hours, asked) => {
          const paid = paidHours(kind, hours, asked);
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(hours);
        },
      ),
    );
  });

  test('registering afterwards is normal; five years and a day is a typing error', () => {
    expect(startPlacement(facts({ startsOn: civilDate('2022-03-01') }), now).ok).toBe(true);
    expect(fieldOf(startPlacement(facts({ startsOn: civilDate('2021-11-22') }), now))).toEqual([
      '/startsOn too-long-ago',
    ]);
    expect(fieldOf(startPlacement(facts({ startsOn: civilDate('2027-11-24') }), now))).toEqual([
      '/startsOn too-far-ahead',
    ]);
  });

  test('what held before a change is kept, in order', () => {
    const changed = changePlacement(
      begun(),
      { version: 1, effectiveOn: civilDate('2026-11-15'), kind: 'small-job', hoursPerWeek: 8 },
      by,
    );
    expect(changed.ok && changed.value.terms).toEqual([
      { from: '2026-11-01', kind: 'internship', hoursPerWeek: 12, paidHoursPerWeek: 0 },
      { from: '2026-11-15', kind: 'small-job', hoursPerWeek: 8, paidHoursPerWeek: 8 },
    ]);
    if (!changed.ok) return;
    const again = { version: 2, effectiveOn: civilDate('2026-11-15'), hoursPerWeek: 10 };
    expect(fieldOf(changePlacement(changed.value, again, by))).toEqual(['/effectiveOn before-last-change']);
  });

  test('a change of nothing, of a day before the first, or of an old version is refused', () => {
    const on = civilDate('2026-11-15');
    expect(fieldOf(changePlacement(begun(), { version: 1, effectiveOn: on, hoursPerWeek: 12 }, by))).toEqual([
      '/kind nothing-changed',
    ]);
    expect(
      fieldOf(changePlacement(begun(), { version: 1, effectiveOn: civilDate('2026-10-31'), hoursPerWeek: 8 }, by)),
    ).toEqual(['/effectiveOn before-start']);
    expect(changePlacement(begun(), { version: 3, effectiveOn: on, hoursPerWeek: 8 }, by)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test.each([
    ['2026-10-31', '/endedOn before-start'],
    ['2026-11-24', '/endedOn not-yet'],
  ])('it cannot end on %s', (day, refused) => {
    expect(fieldOf(endPlacement(begun(), { version: 1, endedOn: civilDate(day), reason: 'as-planned' }, by))).toEqual([
      refused,
    ]);
  });

  test('one that has ended is not changed', () => {
    const ended = endPlacement(begun(), { version: 1, endedOn: civilDate('2026-11-20'), reason: 'own-wish' }, by);
    if (!ended.ok) throw new Error('it should end');
    const change = { version: 2, effectiveOn: civilDate('2026-11-21'), hoursPerWeek: 8 };
    expect(changePlacement(ended.value, change, by)).toMatchObject({ refusal: { code: 'placement-has-ended' } });
  });

  test.each([
    ['2027-01-30', 0],
    ['2027-01-31', 1],
  ])('an internship until %s gives %d notices with their source', (endsOn, count) => {
    const notices = noticesOf(begun({ endsOn: civilDate(endsOn) }), 'da');
    expect(notices).toHaveLength(count);
    for (const notice of notices)
      expect([notice.text.includes('13 uger'), notice.ruleVersion]).toEqual([true, '2026-07']);
  });
});

describe('all that runs at once', () => {
  const beside = (hours: number, startsOn: string, endsOn?: string): Engagement => ({
    candidateId: 'can-1',
    version: 1,
    running: [
      {
        placementId: 'pla-0',
        kind: 'small-job',
        hoursPerWeek: hours,
        startsOn: civilDate(startsOn),
        ...(endsOn && { endsOn: civilDate(endsOn) }),
      },
    ],
  });

  test.each<[number, string, string | undefined, boolean]>([
    [25, '2026-10-01', undefined, true],
    [25.5, '2026-10-01', undefined, false],
    [37, '2026-01-01', '2026-10-31', true],
    [37, '2026-01-01', '2026-11-01', false],
    [37, '2027-01-01', undefined, false],
  ])('12 hours beside %d from %s to %s', (hours, startsOn, endsOn, fits) => {
    const engaged = engage(beside(hours, startsOn, endsOn), begun());
    expect(engaged.ok).toBe(fits);
    if (!engaged.ok) expect(fieldOf(engaged)).toEqual(['/hoursPerWeek hours-above-full-time']);
  });

  test('two that follow one another count one at a time', () => {
    const two: Engagement = {
      ...beside(20, '2026-11-01', '2026-11-30'),
      running: [...beside(20, '2026-11-01', '2026-11-30').running, ...beside(20, '2026-12-01').running],
    };
    expect(engage(two, begun({ placementId: 'pla-9', hoursPerWeek: 17 })).ok).toBe(true);
    expect(engage(two, begun({ placementId: 'pla-9', hoursPerWeek: 17.5 })).ok).toBe(false);
  });

  test('a sniff internship alone does not end the search for a place', () => {
    const sniffing = engage(noEngagement('can-1'), begun({ kind: 'sniff-internship' }));
    const working = engage(noEngagement('can-1'), begun());
    expect([sniffing.ok && isPlaced(sniffing.value), working.ok && isPlaced(working.value)]).toEqual([false, true]);
  });
});

describe('the six-month check', () => {
  const check = checkSetBy(begun({ kind: 'small-job', startsOn: civilDate('2026-05-23') }), noEngagement('can-1'));

  test('comes six months after the first day of the first paid work, and only once', () => {
    expect(check).toMatchObject({ dueOn: '2026-11-23', state: 'waiting', ruleVersion: '2021-01' });
    expect(checkSetBy(begun(), noEngagement('can-1'))).toBeUndefined();
    const before = { ...noEngagement('can-1'), firstPaidPlacementId: 'pla-0' };
    expect(checkSetBy(begun({ kind: 'ordinary-job' }), before)).toBeUndefined();
  });

  test('is answered once, from the day it falls due', () => {
    if (!check) throw new Error('a check should be set');
    const yes = { version: 1, stillThere: true };
    expect(answerCheck(check, yes, { ...by, now: instant('2026-11-22T20:00:00Z') })).toMatchObject({
      refusal: { code: 'six-month-check-not-due' },
    });
    expect(fieldOf(answerCheck(check, { ...yes, answeredOn: civilDate('2026-11-20') }, by))).toEqual([
      '/answeredOn before-due',
    ]);
    const fallen = fallDue(check);
    const answered = fallen && answerCheck(fallen, { ...yes, version: 2 }, by);
    if (!answered?.ok) throw new Error('it should be answered');
    expect(answered.value).toMatchObject({ state: 'answered', stillThere: true, answeredOn: '2026-11-23', version: 3 });
    expect(fallDue(answered.value)).toBeUndefined();
    expect(answerCheck(answered.value, { ...yes, version: 3 }, by)).toMatchObject({
      refusal: { code: 'six-month-check-answered' },
    });
  });
});
