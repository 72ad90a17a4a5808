import { describe, expect, test } from 'vitest';
import { parseCvr } from './cvr.ts';

describe('a CVR number as people write it', () => {
  test.each(['99019190', '99 01 91 90', 'DK99019190', 'DK 99 01 91 90', ' dk-99-01-91-90 ', '99.01.91.90'])(
    '%s',
    (typed) => {
      expect(parseCvr(typed)).toBe('99019190');
    },
  );

  test.each(['9901919', '99019191', 'SE99019190', '99019190 DK', ''])('%s is none', (typed) => {
    expect(parseCvr(typed)).toBeUndefined();
  });
});
