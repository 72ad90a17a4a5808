import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { periodsUpTo } from './tally.ts';

describe('the periods up to a day', () => {
  test.each([
    ['2023-03-14', ['year 0000–2022', 'month 2023-01–2023-02', 'day 2023-03-01–2023-03-14']],
    ['2023-03-31', ['year 0000–2022', 'month 2023-01–2023-03']],
    ['2023-12-31', ['year 0000–2023']],
    ['2024-01-01', ['year 0000–2023', 'day 2024-01-01–2024-01-01']],
    ['2024-02-28', ['year 0000–2023', 'month 2024-01–2024-01', 'day 2024-02-01–2024-02-28']],
  ])('%s', (asOf, expected) => {
    expect(periodsUpTo(civilDate(asOf)).map(({ level, from, to }) => `${level} ${from}–${to}`)).toEqual(expected);
  });
});
