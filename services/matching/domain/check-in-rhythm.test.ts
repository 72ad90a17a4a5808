import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, daysBetween } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { nextCheckInOn } from './check-in-rhythm.ts';

const startsOn = civilDate('2026-11-23');

describe('when is asked next', () => {
  test('dense in the first weeks, then rarer, and always on a working day', () => {
    const days: number[] = [];
    let lastOn: ReturnType<typeof nextCheckInOn>;
    for (let asked = 0; asked < 12; asked += 1) {
      const today = lastOn ? addDays(lastOn, 1) : startsOn;
      lastOn = nextCheckInOn({ rhythm: 'usual', startsOn, lastOn, pauses: [], today });
      if (lastOn) days.push(daysBetween(startsOn, lastOn));
    }
    expect(days).toEqual([2, 9, 16, 23, 30, 44, 58, 72, 86, 100, 128, 156]);
  });

  test('of a placement written down afterwards: today at the earliest', () => {
    const today = civilDate('2027-03-01');
    expect(nextCheckInOn({ rhythm: 'usual', startsOn, lastOn: undefined, pauses: [], today })).toBe(today);
  });

  test('never in a pause, never before today, and always on a working day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (day, from, length) => {
          const today = addDays(startsOn, day);
          const pause = { from: addDays(startsOn, from), until: addDays(startsOn, from + length) };
          const on = nextCheckInOn({ rhythm: 'weekly', startsOn, lastOn: undefined, today, pauses: [pause] });
          return on !== undefined && on >= today && (on < pause.from || on > pause.until) && workedOn(on) === on;
        },
      ),
      { numRuns: 60 },
    );
  });

  test('not at all while the place waits without a known end, or where nobody is to be asked', () => {
    const pauses = [{ from: startsOn }];
    const asked = { startsOn, lastOn: undefined, today: startsOn };
    expect(nextCheckInOn({ ...asked, rhythm: 'usual', pauses })).toBeUndefined();
    expect(nextCheckInOn({ ...asked, rhythm: 'none', pauses: [] })).toBeUndefined();
  });
});
