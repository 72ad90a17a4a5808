import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween, instantOf, wallTimeOf } from './copenhagen.ts';
import { clockTime, dateBlock, dayAndMonth, longDate } from './format-dates.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates and times in words', () => {
  it('names the weekday, the day and the year', () => {
    expect(plain(longDate('2026-11-24'))).toBe('tirsdag den 24. november 2026');
  });

  it('writes a time as Danes do, summer and winter', () => {
    expect(plain(clockTime('2026-11-26T09:30:00Z'))).toBe('kl. 10.30');
    expect(plain(clockTime('2026-07-01T06:05:00Z'))).toBe('kl. 8.05');
  });

  it('never breaks a date over two lines', () => {
    expect(longDate('2026-11-24')).toContain('den\u00a024.\u00a0november');
  });

  it('gives a date block its three lines', () => {
    expect(dateBlock('2026-11-26')).toEqual({ weekday: 'tors.', day: '26', month: 'nov.' });
    expect(dayAndMonth('2026-11-26')).toBe('26. nov.');
  });
});

describe('the clock on a Danish wall', () => {
  it('turns the day over at Danish midnight', () => {
    expect(civilDateOf('2026-11-24T23:30:00Z')).toBe('2026-11-25');
  });

  it.each([
    ['2026-01-15', '09:30', '2026-01-15T08:30:00.000Z'],
    ['2026-07-15', '09:30', '2026-07-15T07:30:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
    ['2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
  ])('knows the instant of %s at %s', (date, time, instant) => {
    expect(instantOf(date, time)).toBe(instant);
    const { hour, minute } = wallTimeOf(instant);
    expect([hour, minute]).toEqual(time.split(':').map(Number));
  });

  it('counts days across the change of summer time', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});
