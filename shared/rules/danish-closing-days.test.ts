import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { closingDaysBetween, danishCalendar } from './danish-closing-days.ts';

const denmark = new Holidays('DK');

/** Public holidays by an independent library, and the two days it names on which public offices are closed. */
function closedByLibrary(year: number): string[] {
  return denmark
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' || /-(06-05|12-24) /.test(date))
    .map(({ date }) => date.slice(0, 10))
    .toSorted();
}

function closedByUs(year: number): string[] {
  const first = civilDate(`${year}-01-01`);
  const days = Array.from({ length: 366 }, (_, place) => addDays(first, place));
  return days.filter((day) => day.startsWith(String(year)) && danishCalendar.closedOn(day));
}

describe('the days on which Denmark is closed', () => {
  test.each(Array.from({ length: 61 }, (_, place) => 2015 + place))('%i agrees with the library', (year) => {
    expect(closedByUs(year)).toEqual([...new Set(closedByLibrary(year))]);
  });

  test('between two days, over the turn of the year', () => {
    const days = closingDaysBetween(civilDate('2026-12-24'), civilDate('2027-01-01'));
    expect(days.map(({ on, name }) => `${on} ${name.da}`)).toEqual([
      '2026-12-24 Juleaftensdag',
      '2026-12-25 Juledag',
      '2026-12-26 Anden juledag',
      '2027-01-01 Nytårsdag',
    ]);
    expect(closingDaysBetween(civilDate('2026-11-02'), civilDate('2026-11-30'))).toEqual([]);
  });

  test('store bededag was one until 2023', () => {
    expect(danishCalendar.closedOn(civilDate('2023-05-05'))).toEqual({ da: 'Store bededag', en: 'General Prayer Day' });
    expect(danishCalendar.closedOn(civilDate('2024-04-26'))).toBeUndefined();
  });
});
