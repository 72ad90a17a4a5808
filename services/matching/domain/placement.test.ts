import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import type { PlacementCorrection } from '#shared/shapes/placement.ts';
import { placementKinds, type PlacementKind } from '#shared/shapes/vocabulary.ts';
import { begun, by, facts, fieldOf, now } from '#test/builders/a-placement.ts';
import { anId } from '#test/builders/ids.ts';
import { engage, isPlaced, noEngagement, type Engagement } from './engagement.ts';
import { changePlacement, endPlacement, startPlacement, withdrawPlacement } from './placement.ts';
import { correctPlacement } from './correct-placement.ts';
import { firstPaidDay, paidHours, termsAfter, termsOn } from './terms.ts';

describe('a placement', () => {
  test.each<[PlacementKind, number, number | undefined, number]>([
    ['sniff-internship', 10, undefined, 0],
    ['internship', 10, 4, 0],
    ['wage-subsidy', 37, undefined, 0],
    ['small-job', 6, undefined, 6],
    ['hybrid', 20, 5, 5],
    ['flex-job', 5, undefined, 5],
    ['ordinary-job', 37, undefined, 37],
    ['nytteindsats', 20, 5, 0],
    ['pensioner-job', 12, undefined, 0],
    ['sheltered-employment', 20, undefined, 0],
    ['egu', 37, undefined, 0],
    ['apprenticeship', 37, undefined, 0],
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

  test('a flex job of five years, agreed a year before, is planned; a slip of the year is not', () => {
    expect(startPlacement(facts({ endsOn: civilDate('2032-11-23') }), now).ok).toBe(true);
    const slip = { endsOn: civilDate('2099-03-01') };
    expect(fieldOf(startPlacement(facts(slip), now))).toEqual(['/endsOn too-far-ahead']);
    const change = { version: 1, effectiveOn: civilDate('2026-11-15'), ...slip };
    expect(fieldOf(changePlacement(begun(), change, by))).toEqual(['/endsOn too-far-ahead']);
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
    expect(fieldOf(changePlacement(changed.value, again, by))).toEqual(['/effectiveOn correct-instead']);
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

  test('hours agreed from later days show from their day, in whatever order they were agreed', () => {
    const agreed = [
      { effectiveOn: civilDate('2026-12-07'), hoursPerWeek: 12 },
      { effectiveOn: civilDate('2026-11-30'), hoursPerWeek: 8 },
    ].reduce(
      (placement, change) => {
        const changed = changePlacement(placement, { ...change, version: placement.version }, by);
        if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
        return changed.value;
      },
      begun({ hoursPerWeek: 5 }),
    );
    const hoursOn = (day: string) => termsOn(agreed, civilDate(day)).hoursPerWeek;
    expect(['2026-11-23', '2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07', '2027-02-01'].map(hoursOn)).toEqual([
      5, 5, 8, 8, 12, 12,
    ]);
    expect(agreed.terms.map(({ from, hoursPerWeek }) => `${from} ${hoursPerWeek}`)).toEqual([
      '2026-11-01 5',
      '2026-11-30 8',
      '2026-12-07 12',
    ]);
    expect(termsAfter(agreed, civilDate('2026-11-23'))).toMatchObject({ from: '2026-11-30', hoursPerWeek: 8 });
    expect(agreed.corrections).toBeUndefined();
  });

  test('hours typed wrong are put right the same day, and what was typed is kept', () => {
    const typed = changePlacement(begun(), { version: 1, effectiveOn: civilDate('2026-11-23'), hoursPerWeek: 30 }, by);
    const right =
      typed.ok &&
      changePlacement(typed.value, { version: 2, effectiveOn: civilDate('2026-11-23'), hoursPerWeek: 13 }, by);
    if (!right || !right.ok) throw new Error('it should be put right');
    expect(right.value.terms.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([12, 13]);
    expect(right.value.corrections).toMatchObject([
      { by: anId('person', '2'), before: { terms: [{}, { hoursPerWeek: 30 }] } },
    ]);
  });

  test('whatever is agreed in whatever order, the terms stand in order of day, one for each', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(civilDate('2026-11-23'), days));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 37 })), { maxLength: 12 }), (changes) => {
        const agreed: (readonly [CivilDate, number])[] = [];
        const after = changes.reduce((placement, [effectiveOn, hoursPerWeek]) => {
          const changed = changePlacement(placement, { version: placement.version, effectiveOn, hoursPerWeek }, by);
          if (!changed.ok) return placement;
          agreed.push([effectiveOn, hoursPerWeek]);
          return changed.value;
        }, begun());
        const days = after.terms.map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].sort());
        for (const [effectiveOn] of agreed) {
          const last = agreed.findLast(([on]) => on === effectiveOn);
          expect(termsOn(after, effectiveOn).hoursPerWeek).toBe(last?.[1]);
        }
      }),
    );
  });

  test('one that has not begun is withdrawn, not ended; one that has begun is not withdrawn as if it had not', () => {
    const ahead = begun({ startsOn: civilDate('2026-12-01'), kind: 'small-job' });
    expect(
      fieldOf(endPlacement(ahead, { version: 1, endedOn: civilDate('2026-12-01'), reason: 'own-wish' }, by)),
    ).toEqual(['/endedOn not-begun']);
    const gone = withdrawPlacement(ahead, { version: 1, reason: 'company-withdrew' }, by);
    expect(gone).toMatchObject({ ok: true, value: { state: 'withdrawn', withdrawnOn: '2026-11-23' } });
    expect(gone.ok && firstPaidDay(gone.value)).toBeUndefined();
    expect(fieldOf(withdrawPlacement(begun(), { version: 1, reason: 'company-withdrew' }, by))).toEqual([
      '/reason has-begun',
    ]);
    expect(withdrawPlacement(begun(), { version: 1, reason: 'never-came' }, by).ok).toBe(true);
  });

  test('a wrong first day and kind are put right with a reason, and what stood there is kept', () => {
    const reason = 'Jeg valgte den forkerte måned.';
    const fixed = correctPlacement(
      begun(),
      { version: 1, reason, startsOn: civilDate('2026-10-01'), kind: 'small-job' },
      by,
    );
    if (!fixed.ok) throw new Error(JSON.stringify(fixed.refusal));
    expect(fixed.value).toMatchObject({
      version: 2,
      startsOn: '2026-10-01',
      terms: [{ from: '2026-10-01', kind: 'small-job', hoursPerWeek: 12, paidHoursPerWeek: 12 }],
      corrections: [
        { by: anId('person', '2'), reason, before: { startsOn: '2026-11-01', terms: [{ kind: 'internship' }] } },
      ],
    });
    expect(fieldOf(correctPlacement(fixed.value, { version: 2, reason }, by))).toEqual(['/reason nothing-changed']);
  });

  test.each<[string, Partial<PlacementCorrection>, string]>([
    ['a first day after the next change', { startsOn: civilDate('2026-11-15') }, '/startsOn after-a-change'],
    ['a first day absurdly long ago', { startsOn: civilDate('1026-11-01') }, '/startsOn too-long-ago'],
    [
      'hours of a day without terms',
      { from: civilDate('2026-11-02'), hoursPerWeek: 3 },
      '/from no-terms-from-that-day',
    ],
    ['a last day of one that runs', { endedOn: civilDate('2026-11-20') }, '/endedOn not-ended'],
    ['a planned day in another century', { endsOn: civilDate('2126-10-20') }, '/endsOn too-far-ahead'],
    ['a planned day before the first', { endsOn: civilDate('2026-10-20') }, '/endsOn dates-reversed'],
  ])('%s is refused at its field', (_, correction, refused) => {
    const changed = changePlacement(begun(), { version: 1, effectiveOn: civilDate('2026-11-15'), hoursPerWeek: 8 }, by);
    if (!changed.ok) throw new Error('it should change');
    expect(fieldOf(correctPlacement(changed.value, { version: 2, reason: 'Fejl.', ...correction }, by))).toEqual([
      refused,
    ]);
  });

  test('one that has ended is not changed', () => {
    const ended = endPlacement(begun(), { version: 1, endedOn: civilDate('2026-11-20'), reason: 'own-wish' }, by);
    if (!ended.ok) throw new Error('it should end');
    const change = { version: 2, effectiveOn: civilDate('2026-11-21'), hoursPerWeek: 8 };
    expect(changePlacement(ended.value, change, by)).toMatchObject({ refusal: { code: 'placement-has-ended' } });
  });
});

describe('all that runs at once', () => {
  const beside = (hours: number, startsOn: string, endsOn?: string): Engagement => ({
    candidateId: anId('candidate', '1'),
    version: 1,
    running: [
      {
        placementId: anId('placement', '0'),
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

  test('hours that rise from a later day count from that day', () => {
    const rising = changePlacement(begun(), { version: 1, effectiveOn: civilDate('2026-12-07'), hoursPerWeek: 20 }, by);
    if (!rising.ok) throw new Error('it should change');
    expect(engage(beside(20, '2026-10-01', '2026-12-06'), rising.value).ok).toBe(true);
    expect(engage(beside(20, '2026-10-01', '2026-12-07'), rising.value).ok).toBe(false);
  });

  test('two that follow one another count one at a time', () => {
    const two: Engagement = {
      ...beside(20, '2026-11-01', '2026-11-30'),
      running: [...beside(20, '2026-11-01', '2026-11-30').running, ...beside(20, '2026-12-01').running],
    };
    expect(engage(two, begun({ placementId: anId('placement', '9'), hoursPerWeek: 17 })).ok).toBe(true);
    expect(engage(two, begun({ placementId: anId('placement', '9'), hoursPerWeek: 17.5 })).ok).toBe(false);
  });

  test('a sniff internship alone does not end the search for a place', () => {
    const sniffing = engage(noEngagement(anId('candidate', '1')), begun({ kind: 'sniff-internship' }));
    const working = engage(noEngagement(anId('candidate', '1')), begun());
    expect([sniffing.ok && isPlaced(sniffing.value), working.ok && isPlaced(working.value)]).toEqual([false, true]);
  });
});
