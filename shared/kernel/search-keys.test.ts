import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, nameKeys, searchWords } from './search-keys.ts';

const finds = (typed: string, name: string): boolean =>
  searchWords(typed).every((keys) => keys.some((key) => nameKeys(name).some((found) => found.startsWith(key))));

describe('a search finds a name however it is typed', () => {
  test.each([
    ['Aase', 'Åse'],
    ['ase', 'Åse'],
    ['Åse', 'Aase'],
    ['soren', 'Søren'],
    ['Soren', 'Søren'],
    ['kjaer', 'Kjær'],
    ['kjær', 'Kjaer'],
    ['garcia', 'García'],
    ['nguyen', 'Nguyễn'],
    ['muller', 'Müller'],
    ['Mueller', 'Müller'],
    ['connor', 'O’Connor'],
    ["o'connor", 'O’Connor'],
    ['o’connor', "O'Connor"],
    ['hansen', 'Lund-Hansen'],
    ['lund-hansen', 'Lund-Hansen'],
    ['lund-hansen', 'Lund Hansen'],
    ['lundhan', 'Lund-Hansen'],
    ['angelo', "D'Angelo"],
    ['kaczmarek', 'KACZMAREK'],
    ['lukasz', 'Łukasz'],
    ['ilkay', 'İlkay'],
    ['isik', 'Işık'],
    ['Yuliia', 'Юлія'],
    ['Julia', 'Юлія'],
    ['Serhii', 'Сергій'],
    ['Sergei', 'Сергей'],
    ['Kateryna', 'Катерина'],
    ['Zghurskyi', 'Згурський'],
    ['Mykhailo', 'Михайло'],
    ['Mihail', 'Михаил'],
    ['Yevhen', 'Євген'],
    ['Znamianka', 'Знам’янка'],
    ['Юлія', 'Yuliia'],
    ['Shevchenko', 'Шевченко'],
    ['hansen amina', 'Amina Hansen'],
    ['e\u0301mile', '\u00c9mile'],
  ])('%s finds %s', (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  test.each([
    ['hansson', 'Hansen'],
    ['ansen', 'Hansen'],
    ['amina hansen', 'Amina Jensen'],
  ])('%s does not find %s', (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });
});

const letters = "aábcdeéijklmnoöøprsuüyæåAEØÅшгюєїς-’' ".split('');
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters) }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('the keys of a search', () => {
  test('everybody is found by the own name, and by what it begins with', () => {
    fc.assert(
      fc.property(name, fc.nat(60), (whole, letterCount) => {
        expect(finds(whole, whole)).toBe(true);
        const begun = [...(whole.split(/[\s,;.#]+/u).find(Boolean) ?? '')].slice(0, letterCount).join('');
        expect(finds(begun, whole)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a key is whole letters and digits, and never long', () => {
    fc.assert(
      fc.property(name, (whole) => {
        for (const key of [...nameKeys(whole), ...foldWord(whole)]) {
          expect(key).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
          expect(key.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
