import { describe, expect, test } from 'vitest';
import { isMissed, median, percentile } from './figure.ts';

describe('figures', () => {
  test('percentiles are values that were measured', () => {
    const oneToTwenty = Array.from({ length: 20 }, (_, place) => 20 - place);
    expect(percentile(oneToTwenty, 95)).toBe(19);
    expect(median(oneToTwenty)).toBe(10);
    expect(percentile([7], 95)).toBe(7);
    expect(() => percentile([], 95)).toThrow('nothing was measured');
  });

  test('a figure is missed only above its target', () => {
    const figure = { part: 'reads', what: 'work', unit: 'read units', value: 3 } as const;
    expect(isMissed({ ...figure, atMost: 3 })).toBe(false);
    expect(isMissed({ ...figure, atMost: 2.5 })).toBe(true);
    expect(isMissed(figure)).toBe(false);
  });
});
