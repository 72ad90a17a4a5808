import { describe, expect, test } from 'vitest';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import {
  addBusinessDays,
  businessDayFrom,
  businessDaysBetween,
  businessDayWithin,
  isBusinessDay,
} from './business-days.ts';
import { civilDate } from './time.ts';

const at = civilDate;

describe('business days', () => {
  test('a weekend is passed over', () => {
    expect(addBusinessDays(at('2026-11-27'), 1, danishCalendar)).toBe('2026-11-30');
  });

  test('five days asked for on 22 December end on 31 December: Christmas counts for nobody', () => {
    expect(addBusinessDays(at('2026-12-22'), 5, danishCalendar)).toBe('2026-12-31');
    expect(addBusinessDays(at('2026-12-22'), 6, danishCalendar)).toBe('2027-01-04');
  });

  test('backwards over Easter', () => {
    expect(addBusinessDays(at('2027-03-30'), -2, danishCalendar)).toBe('2027-03-23');
  });

  test('none lie between a day and itself, nor before it', () => {
    expect(businessDaysBetween(at('2026-11-23'), at('2026-11-23'), danishCalendar)).toBe(0);
    expect(businessDaysBetween(at('2026-11-24'), at('2026-11-23'), danishCalendar)).toBe(0);
    expect(businessDaysBetween(at('2026-12-22'), at('2026-12-31'), danishCalendar)).toBe(5);
  });

  test('what is due within a week is due on a business day within it; where there is none, on the next', () => {
    const within = (from: string, days: number) => businessDayWithin(at(from), days, danishCalendar);
    expect(within('2026-11-23', 7)).toBe('2026-11-30');
    expect(within('2026-11-22', 7)).toBe('2026-11-27');
    expect(within('2027-03-25', 4)).toBe('2027-03-30');
    expect(within('2026-11-27', 1)).toBe('2026-11-30');
  });

  test('what falls due on a day without work waits for the next with', () => {
    expect(businessDayFrom(at('2026-12-24'), danishCalendar)).toBe('2026-12-28');
    expect(businessDayFrom(at('2026-11-27'), danishCalendar)).toBe('2026-11-27');
  });

  test('another calendar closes other days', () => {
    const never = { closedOn: () => undefined };
    expect(isBusinessDay(at('2026-12-25'), never)).toBe(true);
    expect(isBusinessDay(at('2026-12-25'), danishCalendar)).toBe(false);
  });
});
