import { expect, test } from 'vitest';
import { readReportDay } from './read-report-day.ts';

const today = '2026-11-24';

test.each([
  ['31-03-2023', '2023-03-31'],
  ['31. marts 2023', '2023-03-31'],
  ['31/3', '2026-03-31'],
  ['24. november', '2026-11-24'],
  ['1/12', '2025-12-01'],
])('%s is the report of %s', (typed, day) => {
  expect(readReportDay(typed, today)).toEqual({ day });
});

test('a day that has not come has no report', () => {
  expect(readReportDay('1-12-2026', today)).toEqual({ wrong: 'ahead' });
});

test.each(['', '31/2', 'i går'])('%s is no date', (typed) => {
  expect(readReportDay(typed, today)).toEqual({ wrong: 'no-date' });
});
