import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from './danish-stem.ts';

describe('the Danish stemmer', () => {
  // Pairs from the vocabulary that the Snowball project publishes beside its description.
  test.each([
    ['indtage', 'indtag'],
    ['indtager', 'indtag'],
    ['indtages', 'indtag'],
    ['indtog', 'indtog'],
    ['indtrufne', 'indtrufn'],
    ['indvendt', 'indvend'],
    ['indvendig', 'indvend'],
    ['indvending', 'indvending'],
    ['indvier', 'indvi'],
    ['indvies', 'indvi'],
    ['underste', 'underst'],
    ['undersåtter', 'undersåt'],
    ['undersåtters', 'undersåt'],
    ['undersøgelse', 'undersøg'],
    ['undersøgt', 'undersøg'],
    ['underlig', 'under'],
    ['arbejdsløst', 'arbejdsløs'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test.each([
    ['kursus i kurser', ['kurser', 'kurserne', 'kursernes']],
    ['hygiejne', ['hygiejne', 'hygiejnen', 'hygiejnens']],
    ['truck', ['truck', 'trucks', 'trucken']],
    ['rengøring', ['rengøring', 'rengøringen', 'rengøringens']],
    ['plads', ['pladser', 'pladserne', 'pladsers']],
    ['venlig', ['venlig', 'venlige', 'venligt']],
  ])('the forms of %s have one stem', (_what, forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test('a stem begins its word, is never empty, and keeps short words whole', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdefgiklnorstvyæøå'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, (any) => {
        const stem = stemOf(any);
        expect(any.startsWith(stem) && stem.length >= Math.min(3, any.length)).toBe(true);
      }),
    );
    expect(['sy', 'en', 'it', 'er', ''].map(stemOf)).toEqual(['sy', 'en', 'it', 'er', '']);
  });
});
