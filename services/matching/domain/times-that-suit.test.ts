import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { timeSays, type TimeSays } from '#shared/shapes/meeting-times.ts';
import { bestTime, noneSuits, timeLines } from './times-that-suit.ts';

const now = instant('2026-11-23T10:00:00Z');
const times = [24, 25, 26].map((day) => instant(`2026-11-${day}T09:00:00Z`));
const side = (...says: readonly (TimeSays | undefined)[]) => ({
  count: 1,
  said: {
    answers: times.flatMap((startsAt, place) => (says[place] ? [{ startsAt, says: says[place] }] : [])),
    answeredAt: now,
    byLink: true,
  },
});
const best = (citizen: ReturnType<typeof side>, company: ReturnType<typeof side>, at = now) =>
  bestTime(timeLines({ times, citizen, company }, at));

test('a time both say yes to comes before one that somebody only may, and the earliest of equals is taken', () => {
  expect(best(side('maybe', 'yes', 'yes'), side('yes', 'yes', 'yes'))).toBe(times[1]);
  expect(best(side('maybe', 'maybe', 'no'), side('maybe', 'yes', 'yes'))).toBe(times[1]);
  expect(best(side('no', 'no', 'yes'), side('yes', 'yes', 'no'))).toBeUndefined();
  expect(best(side('yes', 'maybe', 'no'), side('yes', 'maybe', 'no'), times[0])).toBe(times[1]);
});

test('a time that somebody has not answered is open, and one that has passed is nobody’s', () => {
  const lines = timeLines({ times, citizen: side('yes', undefined, 'no'), company: { count: 0 } }, times[0] ?? now);
  expect(lines.map(({ suits }) => suits)).toEqual(['passed', 'open', 'no']);
  expect(noneSuits(side('yes', 'no', 'no'), times, times[0] ?? now)).toBe(true);
  expect(noneSuits({ count: 0 }, times, now)).toBe(false);
});

test('what is proposed suits both, is symmetric, and no other time suits better', () => {
  const said = fc.tuple(...times.map(() => fc.constantFrom(...timeSays)));
  fc.assert(
    fc.property(said, said, (one, other) => {
      const [citizen, company] = [side(...one), side(...other)];
      const found = best(citizen, company);
      expect(best(company, citizen)).toBe(found);
      const both = one.map((says, place) =>
        Math.min(timeSays.indexOf('no') - timeSays.indexOf(says), 2 - timeSays.indexOf(other[place] ?? 'no')),
      );
      expect(found === undefined).toBe(both.every((glad) => glad === 0));
      if (found) expect(both[times.indexOf(found)]).toBe(Math.max(...both));
    }),
    { numRuns: 60 },
  );
});
