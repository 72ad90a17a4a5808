import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, clockTimeOf, dateOf, endOfDay, instant, instantIn } from './time.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((day) => addDays(civilDate('1990-01-01'), day));
const millisecond = 1;

describe('a day in Denmark', () => {
  test.each([
    ['an ordinary winter day', '2026-01-15', '2026-01-15T23:00:00.000Z'],
    ['an ordinary summer day', '2026-07-15', '2026-07-15T22:00:00.000Z'],
    ['the day before summer time begins', '2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['the day summer time begins, an hour short', '2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['the day before summer time ends', '2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['the day summer time ends, an hour long', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['New Year’s Eve', '2026-12-31', '2026-12-31T23:00:00.000Z'],
  ])('%s is over at midnight in Copenhagen', (_, day, over) => {
    expect(endOfDay(civilDate(day))).toBe(over);
  });

  test('what is done in its last moment is done that day, and a moment later the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        const over = Date.parse(endOfDay(day));
        expect(dateOf(instant(over - millisecond))).toBe(day);
        expect(dateOf(instant(over))).toBe(addDays(day, 1));
        expect(clockTimeOf(instant(over))).toBe('00:00');
      }),
    );
  });

  test('a wall clock’s time leads to the instant at which it shows it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (day, minute) => {
        const shown = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const at = instantIn(day, shown);
        expect([dateOf(at), clockTimeOf(at)]).toEqual([day, shown]);
      }),
    );
  });
});
