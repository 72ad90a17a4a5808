import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeys } from '#shared/kernel/search-keys.ts';
import { countingRow, isMeant, nameQuery, nameRows } from './name-search.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Ali',
    'Al',
    'Åse',
    'Hansen',
    'Hans',
    'Lund-Hansen',
    'O’Connor',
    'Сергій',
    'Serhii',
    'B',
    '😀',
    'Bo😀',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'e', '-'), maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

/** The rows that a reader comes upon, place after place. */
function comesUpon(query: ReturnType<typeof nameQuery>, keys: readonly string[]) {
  return query.places.flatMap(({ start, beginning }) =>
    nameRows(keys).filter((row) => row.start === start && row.words.startsWith(beginning)),
  );
}

describe('the rows of a name', () => {
  test('whoever is meant by what was typed stands where the search reads, and counts once', () => {
    fc.assert(
      fc.property(name, name, (stored, typed) => {
        const keys = nameKeys(stored);
        const query = nameQuery(typed);
        const rows = comesUpon(query, keys);
        const counting = countingRow(query, keys);
        expect(rows.filter((row) => row.words === counting?.words).length).toBe(rows.length > 0 ? 1 : 0);
        const longEnough = query.words.some((spellings) => spellings.every((spelling) => [...spelling].length >= 2));
        if (longEnough && isMeant(query, keys)) expect(rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });

  test('everybody is found by the own whole name', () => {
    fc.assert(
      fc.property(name, (stored) => {
        const keys = nameKeys(stored);
        fc.pre(keys.length > 0);
        expect(comesUpon(nameQuery(stored), keys).length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('one word is a row, two are three', () => {
    expect(nameRows(['amina', 'haddad'])).toEqual([
      { start: 'am', words: 'amina' },
      { start: 'ha', words: 'haddad' },
      { start: 'am+ha', words: 'amina+haddad' },
    ]);
  });
});
