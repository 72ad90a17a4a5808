import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName, searchedPlace, searchPlace } from './company-name.ts';

describe('a company’s name in the search', () => {
  test.each([
    ['orsted', 'Ørsted Anlæg'],
    ['Oersted anl', 'Ørsted Anlæg'],
    ['cafe', 'Café Ludvig'],
    ['lund-h', 'Lund-Hansen Byg'],
    ['lund hansen', 'Lund-Hansen Byg'],
    ['ba😀', 'Bageriet'],
    ['3f', '3F Roskilde'],
  ])('%s finds %s', (typed, name) => {
    expect(searchPlace(name).name.startsWith(searchedPlace(typed)?.name ?? '-')).toBe(true);
  });

  test('whatever is typed or called so makes a key of whole letters that the database takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const place = searchPlace(name);
        expect(place.name.isWellFormed() && place.start.isWellFormed()).toBe(true);
        expect(place.name.startsWith(place.start)).toBe(true);
        expect(Buffer.byteLength(place.name)).toBeLessThan(1000);
        expect(place.name).not.toContain('#');
        expect(Buffer.byteLength(plainName(name))).toBeLessThan(1000);
        expect(plainName(name)).not.toContain('#');
      }),
    );
  });

  test('too short to mean anybody', () => {
    for (const typed of ['b', '😀😀', ' - ']) expect(searchedPlace(typed)).toBeUndefined();
  });
});
