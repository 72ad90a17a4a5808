import { expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';
import { dueWithin } from './due-day.ts';

const five = (unit: DatedRule['unit']): readonly DatedRule[] => [
  {
    ...{ id: 'five', value: 5, unit, validFrom: civilDate('2026-01-01'), version: '2026-01' },
    ...{ source: { title: 'a test', reference: 'none' }, confidence: 'high' },
  },
];

test('days are days of the calendar, and business days are counted as such', () => {
  const thursday = civilDate('2026-11-26');
  expect(dueWithin(five('days'), thursday)).toBe('2026-12-01');
  expect(dueWithin(five('business-days'), thursday)).toBe('2026-12-03');
});
