import { expect, test } from 'vitest';
import type { LetterItem } from '#shared/shapes/letters.ts';
import type { MessageSent } from '#shared/shapes/message-sent.ts';
import { withLetters } from './with-letters.ts';

const message = (askedAt: string) => ({ askedAt }) as MessageSent;
const letter = (printedAt: string) => ({ printedAt }) as LetterItem;
const letters = ['9', '7', '4', '4', '2', '0'].map(letter);

test('page by page every letter stands once, in its place among the messages', () => {
  const pages = [
    withLetters(['8', '6', '4'].map(message), letters, undefined, '4'),
    withLetters(['4', '3'].map(message), letters, '4', '3'),
    withLetters(['1'].map(message), letters, '3', undefined),
  ];
  const shown = pages.map((page) => page.map(({ by, at }) => `${by === 'post' ? 'letter ' : ''}${at}`));
  expect(shown).toEqual([
    ['letter 9', '8', 'letter 7', '6', '4', 'letter 4', 'letter 4'],
    ['4', '3'],
    ['letter 2', '1', 'letter 0'],
  ]);
});

test('letters alone are a list as well', () => {
  expect(withLetters([], letters, undefined, undefined)).toHaveLength(letters.length);
});
