import { describe, expect, it } from 'vitest';
import { readDate, readTime } from './read-dates.ts';

const from = '2026-11-24';

describe('a date as people type it', () => {
  it.each([
    ['24.12.2026', '2026-12-24'],
    ['24-12-2026', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['1 2', '2027-02-01'],
    ['24. december', '2026-12-24'],
    ['24. dec. 2027', '2027-12-24'],
    ['torsdag den 26. november', '2026-11-26'],
    ['1 May', '2027-05-01'],
    ['241226', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
    ['24.12.26', '2026-12-24'],
    ['29/2', '2028-02-29'],
    ['24/11', '2026-11-24'],
    ['23/11', '2027-11-23'],
  ])('reads %s as %s', (typed, date) => {
    expect(readDate(typed, from)).toBe(date);
  });

  it.each(['', 'i morgen', '31.2.2026', '0/1', '32/1', '24/13', '24. augustus2'])('does not read %s', (typed) => {
    expect(readDate(typed, from)).toBeUndefined();
  });
});

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['kl. 9', '09:00'],
    ['kl 9.30', '09:30'],
    ['09:30', '09:30'],
    ['0930', '09:30'],
    ['13 45', '13:45'],
  ])('reads %s as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '24', '9.75', 'ni'])('does not read %s', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});
