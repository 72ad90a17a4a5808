import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, readNumber } from './danish-numbers.ts';
import { formatPhone, readCpr, readCvr, readPhone } from './identifiers.ts';

describe('numbers as Danes type them', () => {
  it.each([
    ['1.000,50', 1000.5],
    ['1000,5', 1000.5],
    ['1.000', 1000],
    ['12', 12],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['600 kr.', 600],
    ['-3', -3],
  ])('reads %s', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each(['', 'tolv', '1.00,5', '1,2,3', '12.345.6'])('does not read %s', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  it('writes them back with Danish separators', () => {
    expect(formatNumber(1234567.5)).toBe('1.234.567,5');
    expect(formatNumber(12)).toBe('12');
    expect(formatNumber(-0.5)).toBe('−0,5');
    expect(formatPercent(71)).toBe('71\u00a0%');
  });
});

describe('numbers that name people and companies', () => {
  it('takes a substitute CPR number in the ways it is typed', () => {
    expect(readCpr('610203-1234')).toBe('6102031234');
    expect(readCpr('610203 1234')).toBe('6102031234');
    expect(readCpr('6113031234')).toBeUndefined();
    expect(readCpr('61020312')).toBeUndefined();
  });

  it('takes CVR and telephone numbers with spaces and prefixes', () => {
    expect(readCvr('12 34 56 78')).toBe('12345678');
    expect(readCvr('DK12345678')).toBe('12345678');
    expect(readPhone('+45 22 33 44 55')).toBe('22334455');
    expect(readPhone('12')).toBeUndefined();
    expect(formatPhone('22334455')).toBe('22\u00a033\u00a044\u00a055');
  });
});
