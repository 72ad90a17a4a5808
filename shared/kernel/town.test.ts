import { expect, test } from 'vitest';
import { townOf } from './town.ts';

test('a postal code has the name of its town, and none is made up', () => {
  expect(townOf('4000')).toBe('Roskilde');
  expect(townOf('7190')).toBe('Billund');
  expect(townOf('9999')).toBeUndefined();
});
