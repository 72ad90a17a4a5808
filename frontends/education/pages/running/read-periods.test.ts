import { describe, expect, test } from 'vitest';
import { readPeriods, writtenPeriods } from './read-periods.ts';

const from = '2026-11-28';

describe('periods as people write them', () => {
  test('one on each line, over the turn of the year, and a single day', () => {
    expect(readPeriods('7. december til 11. december\n\n28/12 - 4/1; 2027-02-01', from)).toEqual({
      periods: [
        { from: '2026-12-07', to: '2026-12-11' },
        { from: '2026-12-28', to: '2027-01-04' },
        { from: '2027-02-01', to: '2027-02-01' },
      ],
    });
  });

  test('what is written back is read as the same', () => {
    const periods = [{ from: '2026-12-07', to: '2026-12-11' }];
    expect(readPeriods(writtenPeriods(periods), from)).toEqual({ periods });
  });

  test('the first line that says no days is told', () => {
    expect(readPeriods('7. december til 11. december\nuge 52', from)).toEqual({ unread: 'uge 52' });
  });
});
