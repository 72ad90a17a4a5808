import { describe, expect, it } from 'vitest';
import { hoursField } from '#shared/shapes/fields.ts';
import { readWithShape } from '../forms/read-with-shape.ts';
import { formatNumber, formatPercent, numberAsTyped, readNumber } from './danish-numbers.ts';

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

  it('lets what is no number be told as that, and nothing as missing', () => {
    expect(['7,5', ' ', 'tolv'].map(numberAsTyped)).toEqual([7.5, undefined, 'tolv']);
    const read = (typed: string) => readWithShape(hoursField, numberAsTyped(typed));
    expect([read('tolv'), read('')]).toEqual([
      { errors: { '': 'Skriv et tal.' } },
      { errors: { '': 'Udfyld feltet.' } },
    ]);
  });

  it('writes them back with Danish separators', () => {
    expect(formatNumber(1234567.5)).toBe('1.234.567,5');
    expect(formatNumber(12)).toBe('12');
    expect(formatNumber(-0.5)).toBe('−0,5');
    expect(formatPercent(71)).toBe('71\u00a0%');
  });
});
