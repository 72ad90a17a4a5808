import { describe, expect, test } from 'vitest';
import { differences, isUntouched } from './differences.ts';

const seen = { version: 3, values: { title: 'Morgenholdet', places: '2', days: ['monday', 'friday'] } };
const newest = { version: 4, values: { title: 'Aftenholdet', places: '2', days: ['friday', 'monday'] } };

describe('a draft begun on an older version', () => {
  test('and a colleague’s save of the same field are both shown, and nothing is chosen', () => {
    const mine = { title: 'Nattevagten', places: '3', days: ['monday', 'friday'] };
    expect(differences(mine, seen, newest)).toEqual([
      { name: 'title', mine: 'Nattevagten', newest: 'Aftenholdet', suggested: undefined },
    ]);
  });

  test('a field that was not touched here is meant to be the colleague’s', () => {
    expect(differences({ ...seen.values, places: '3' }, seen, newest)).toMatchObject([
      { name: 'title', suggested: 'newest' },
    ]);
  });

  test('the same change made by both is no difference', () => {
    expect(differences({ ...seen.values, title: 'Aftenholdet' }, seen, newest)).toEqual([]);
  });

  test('loses nobody’s words where the fields are as they were', () => {
    expect(isUntouched(seen, { version: 5, values: seen.values })).toBe(true);
    expect(isUntouched(seen, newest)).toBe(false);
  });

  test('is always asked about where the form cannot show what it overwrites', () => {
    expect(isUntouched({ version: 3, values: {} }, { version: 4, values: {} })).toBe(false);
  });
});
