import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpByMonth, pausedDays, totalOre } from './compensation-sums.ts';
import { addDays, civilDate } from './time.ts';

const help = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 74 }).map((half) => half / 2),
  hourlyRateOre: fc.integer({ min: 1, max: 200_000 }),
  start: fc.integer({ min: 0, max: 1000 }),
  days: fc.integer({ min: 1, max: 800 }),
});
const from = (start: number) => addDays(civilDate('2026-01-01'), start);

describe('money for help, month by month', () => {
  test('each month once and in order, whole øre, and together exactly what all days come to', () => {
    fc.assert(
      fc.property(help, ({ hoursPerWeek, hourlyRateOre, start, days }) => {
        const months = helpByMonth({
          hoursPerWeek,
          hourlyRateOre,
          from: from(start),
          until: addDays(from(start), days - 1),
        });
        expect(months.every(({ ore }) => Number.isInteger(ore))).toBe(true);
        expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].toSorted());
        expect(totalOre(months)).toBe(Math.round((hoursPerWeek * days * hourlyRateOre) / 7));
      }),
      { numRuns: 100 },
    );
  });

  test('one day more never costs less', () => {
    fc.assert(
      fc.property(help, ({ hoursPerWeek, hourlyRateOre, start, days }) => {
        const cost = (until: number) =>
          totalOre(helpByMonth({ hoursPerWeek, hourlyRateOre, from: from(start), until: addDays(from(start), until) }));
        expect(cost(days)).toBeGreaterThanOrEqual(cost(days - 1));
      }),
      { numRuns: 100 },
    );
  });

  test('nothing is paid for days on which the place waits, and whatever is left adds up', () => {
    const pause = fc.record({ after: fc.integer({ min: -40, max: 400 }), days: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(
        help,
        pause,
        fc.boolean(),
        ({ hoursPerWeek, hourlyRateOre, start, days }, { after, days: off }, isOpen) => {
          const asked = { hoursPerWeek, hourlyRateOre, from: from(start), until: addDays(from(start), days - 1) };
          const until = isOpen ? undefined : addDays(from(start), after + off - 1);
          const pauses = [{ from: addDays(from(start), after), ...(until && { until }) }];
          const paidDays = Array.from({ length: days }, (_day, at) => at).filter(
            (at) => at < after || (!isOpen && at >= after + off),
          ).length;
          const months = helpByMonth({ ...asked, pauses });
          expect(totalOre(months)).toBe(Math.round((hoursPerWeek * paidDays * hourlyRateOre) / 7));
          expect(months.every(({ ore, hours }) => ore >= 0 && hours >= 0)).toBe(true);
          expect(pausedDays({ ...asked, pauses })).toBe(days - paidDays);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('ten weeks of two hours at 250 kroner, over the turn of the year', () => {
    const asked = {
      hoursPerWeek: 2,
      hourlyRateOre: 25_000,
      from: civilDate('2026-11-23'),
      until: civilDate('2027-01-31'),
    };
    expect(helpByMonth(asked)).toEqual([
      { month: '2026-11', hours: 2.29, ore: 57_143 },
      { month: '2026-12', hours: 8.85, ore: 221_428 },
      { month: '2027-01', hours: 8.86, ore: 221_429 },
    ]);
  });
});
