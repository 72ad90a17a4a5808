import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeholderFault } from './template-faults.ts';
import { filledIn, nameholders, placeholders, withNames } from './template-words.ts';

const known = Object.fromEntries(placeholders.map((word) => [word, `<${word}>`]));

test('whatever is accepted has no brace left once facts and names are in, and a capital letter where one was asked for', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...placeholders.flatMap((word) => [`{${word}}`, `{${word.slice(0, 1).toUpperCase()}${word.slice(1)}}`]),
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      if (placeholderFault(text)) return;
      const facts = Object.fromEntries(
        Object.entries(known).filter(([word]) => !nameholders.includes(word as 'person')),
      );
      expect(withNames(filledIn(text, facts), {})).not.toMatch(/[{}]/);
    }),
  );
  expect(filledIn('{Plads} hos {virksomhed}', { plads: 'pladsen', virksomhed: 'Bageriet' })).toBe(
    'Pladsen hos Bageriet',
  );
  expect(withNames('{person} spørger {buddy}. {kontakt} svarer.', { person: 'Amira' })).toBe(
    'Amira spørger buddyen. Kommunens kontaktperson svarer.',
  );
});

test.each([
  ['{firma}', 'placeholder-unknown', '{firma}'],
  ['{ person }', 'placeholder-unknown', '{ person }'],
  ['{PERSON}', 'placeholder-unknown', '{PERSON}'],
  ['Ring til {kontakt i dag', 'placeholder-not-closed', '{kontakt'],
  ['kontakt} i dag', 'placeholder-not-closed', '}'],
])('%s is told as it is typed', (text, code, said) => {
  expect(placeholderFault(text)).toEqual({ code, said });
});
