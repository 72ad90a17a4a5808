import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { actualWeeks, mondayOf } from './actual-weeks.ts';
import { isPartlyPaid, paidOf, plannedOfDay, standingOf, type AttendanceDay, type Said } from './attendance-day.ts';
import type { Placement } from './placement.ts';
import { weekdayOf } from './weekday.ts';

const start = civilDate('2026-09-02');
const placement = {
  ...{ state: 'running', placementId: 'pla-1', candidateId: 'can-1', startsOn: start },
  terms: [
    { from: start, kind: 'internship', hoursPerWeek: 3, paidHoursPerWeek: 0 },
    { from: civilDate('2026-10-05'), kind: 'hybrid', hoursPerWeek: 15, paidHoursPerWeek: 5 },
  ],
} as unknown as Placement;
const today = civilDate('2026-12-20');

const someSaid = fc.record({
  mark: fc.constantFrom('came', 'partly', 'away' as const),
  hours: fc.integer({ min: 1, max: 16 }).map((halves) => halves / 2),
  share: fc.integer({ min: 0, max: 4 }),
  byId: fc.constantFrom('buddy', 'person'),
});
const saidOf = ({ mark, hours, share, byId }: { mark: string; hours: number; share: number; byId: string }): Said =>
  ({
    ...{ mark, byId, at: '2026-11-01T00:00:00Z' as Instant },
    hours: mark === 'away' ? 0 : hours,
    paidHours: mark === 'away' ? 0 : Math.min(hours, share / 2),
  }) as Said;
const someDays = fc
  .uniqueArray(
    fc.record({
      place: fc.integer({ min: 0, max: 100 }),
      workplace: fc.option(someSaid, { nil: undefined }),
      person: fc.option(someSaid, { nil: undefined }),
    }),
    { selector: ({ place }) => place, maxLength: 30 },
  )
  .map((days) =>
    days.map(
      ({ place, workplace, person }) =>
        ({
          ...{ placementId: 'pla-1', candidateId: 'can-1', version: 1, on: addDays(start, place) },
          ...(workplace && { workplace: { answerId: 'ans-1', said: saidOf(workplace) } }),
          ...(person && { person: { answerId: 'ans-2', said: saidOf(person) } }),
        }) as unknown as AttendanceDay,
    ),
  );
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const runs = { numRuns: 100 };

describe('weeks', () => {
  test('hours of all weeks are the hours of all days that stand, each once, whatever order they come in', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const weeks = actualWeeks(placement, days, [], today);
        const holding = days.flatMap((day) => standingOf(day).holds ?? []);
        expect(sum(weeks.map(({ paid, unpaid }) => paid + unpaid))).toBe(sum(holding.map(({ hours }) => hours)));
        expect(sum(weeks.map(({ paid }) => paid))).toBe(sum(holding.map(({ paidHours }) => paidHours)));
        expect(sum(weeks.map(({ came, away, differs }) => came + away + differs))).toBe(
          days.filter((day) => standingOf(day).standing !== 'nothing').length,
        );
        expect(actualWeeks(placement, days.toReversed(), [], today)).toEqual(weeks);
      }),
      runs,
    );
  });

  test('a paused week is planned at nothing and never an absence; pauses never add an hour', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }), (days, from, length) => {
        const pause = { from: addDays(start, from), until: addDays(start, from + length) };
        const paused = actualWeeks(placement, days, [pause], today);
        const open = actualWeeks(placement, days, [], today);
        for (const [place, week] of paused.entries()) {
          const without = open[place];
          expect(week.planned).toBeLessThanOrEqual(without?.planned ?? 0);
          expect([week.paid, week.unpaid, week.came]).toEqual([without?.paid, without?.unpaid, without?.came]);
          if (week.pausedDays < 5) continue;
          expect(week.planned).toBe(0);
          expect(week.away).toBeLessThanOrEqual(awayAtWeekend(days, week.monday));
        }
      }),
      runs,
    );
  });

  test('the order of who said it changes nothing', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const swapped = days.map(({ workplace, person, ...day }) => ({
          ...day,
          ...(person && { workplace: person }),
          ...(workplace && { person: workplace }),
        }));
        expect(actualWeeks(placement, swapped, [], today)).toEqual(actualWeeks(placement, days, [], today));
      }),
      runs,
    );
  });

  test('planned hours follow the agreement, from the first day on, and no week is left out', () => {
    const weeks = actualWeeks(placement, [], [], today);
    expect(weeks.map(({ monday, planned }) => [monday, planned]).slice(0, 6)).toEqual([
      ['2026-08-31', 1.8],
      ['2026-09-07', 3],
      ['2026-09-14', 3],
      ['2026-09-21', 3],
      ['2026-09-28', 3],
      ['2026-10-05', 15],
    ]);
    expect(weeks.at(-1)?.monday).toBe('2026-12-14');
    expect(actualWeeks({ ...placement, startsOn: civilDate('2027-01-04') }, [], [], today)).toEqual([]);
    expect(actualWeeks({ ...placement, state: 'withdrawn' }, [], [], today)).toEqual([]);
    const ended = actualWeeks({ ...placement, endedOn: civilDate('2026-09-08') }, [], [], today);
    expect(ended.map(({ planned }) => planned)).toEqual([1.8, 1.2]);
  });
});

/** Days at the weekend are in no pause of working days by themselves, so an absence there is counted by its own pause. */
function awayAtWeekend(days: readonly AttendanceDay[], monday: CivilDate): number {
  return days.filter(
    (day) =>
      mondayOf(day.on) === monday &&
      ['saturday', 'sunday'].includes(weekdayOf(day.on)) &&
      standingOf(day).holds?.mark === 'away',
  ).length;
}

describe('a day', () => {
  const one = { mark: 'came', hours: 3, paidHours: 0, byId: 'a', at: '2026-11-01T00:00:00Z' } as unknown as Said;
  const day = (more: object): AttendanceDay => ({ version: 1, on: start, ...more }) as unknown as AttendanceDay;

  test.each([
    ['nothing is said', {}, 'nothing', undefined],
    ['one alone said it', { workplace: { said: one } }, 'said', 3],
    ['both say the same', { workplace: { said: one }, person: { said: { ...one, byId: 'b' } } }, 'agreed', 3],
    ['they differ', { workplace: { said: one }, person: { said: { ...one, hours: 2 } } }, 'differs', undefined],
    ['one took it back', { workplace: { said: one }, person: {} }, 'said', 3],
    ['the municipality settled it', { workplace: { said: one }, municipality: { ...one, hours: 1 } }, 'settled', 1],
  ])('where %s', (_what, more, standing, hours) => {
    const stands = standingOf(day(more));
    expect([stands.standing, stands.holds?.hours]).toEqual([standing, hours]);
  });

  test('paid hours: none, all, or what is said of some', () => {
    const terms = (hoursPerWeek: number, paidHoursPerWeek: number) => ({ hoursPerWeek, paidHoursPerWeek });
    expect([paidOf(terms(10, 0), 4, 3), paidOf(terms(10, 10), 4, 1), paidOf(terms(10, 5), 4)]).toEqual([0, 4, 2]);
    expect([paidOf(terms(10, 5), 4, 6), paidOf(terms(10, 5), 4, 0)]).toEqual([4, 0]);
    expect([isPartlyPaid(terms(10, 0)), isPartlyPaid(terms(10, 5)), isPartlyPaid(terms(10, 10))]).toEqual([
      ...[false, true, false],
    ]);
  });

  test('the hours of a day are the week’s, in halves', () => {
    expect([plannedOfDay(9, 3), plannedOfDay(10, 3), plannedOfDay(3, 0), plannedOfDay(30, 0)]).toEqual([
      3, 3.5, 3, 7.5,
    ]);
  });

  test('knows its weekday, also before the day it is counted from', () => {
    expect([civilDate('2025-12-31'), civilDate('2026-11-28')].map(weekdayOf)).toEqual(['wednesday', 'saturday']);
  });
});
