import { latinOf } from './transliteration.ts';

/**
 * The forms in which words are compared in a search, so that what is typed finds what is stored however either is
 * spelled. Folding is the same for both sides, takes letters from left to right, and never makes a longer text of a
 * shorter one: what begins a word still begins it when both are folded.
 */

/** A key takes no more letters of a word than this: keys of the database are short. */
const mostLetters = 40;

const withoutMark: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  j: 'i',
  y: 'i',
  ς: 'σ',
};

/**
 * A word as it is compared: lower case, Latin letters without their marks, and one spelling where several are usual:
 * `å`, `aa` and `a`; `æ`, `ä`, `ae` and `a`; `ø`, `ö`, `oe` and `o`; `ü`, `ue` and `u`; `i`, `j` and `y`. What is
 * neither letter nor digit is left out. Two forms where another alphabet is written in Latin letters in two ways.
 */
export function foldWord(word: string): readonly string[] {
  return [...new Set(latinOf(word.normalize('NFKC').toLowerCase()).map(folded))].filter((key) => key !== '');
}

/** The words of a search, each with its keys; words that a hyphen joins are two, unless one is a single letter. */
export function searchWords(text: string): readonly (readonly string[])[] {
  return wordsOf(text)
    .flatMap(apartAtHyphens)
    .map(foldWord)
    .filter((keys) => keys.length > 0);
}

/**
 * Every key by which a name is found: each word, and what follows a hyphen or an apostrophe in it (`O’Connor` is
 * found as `oconnor` and as `connor`). In no order, none twice.
 */
export function nameKeys(name: string): readonly string[] {
  return [...new Set(wordsOf(name).flatMap(startsIn).flatMap(foldWord))];
}

const hyphens = /\p{Pd}+/u;
const joints = /(?:\p{Pd}|['’‘ʼʹ`´′＇])+/u;

function wordsOf(text: string): string[] {
  return text.split(/[\s,;.#]+/u).filter((word) => word !== '');
}

function apartAtHyphens(word: string): string[] {
  const pieces = word.split(hyphens);
  return pieces.every((piece) => [...piece].length > 1) ? pieces : [word];
}

/** The word from its beginning, and from after every joint in it. */
function startsIn(word: string): string[] {
  const pieces = word.split(joints).filter((piece) => piece !== '');
  return pieces.map((_, place) => pieces.slice(place).join(''));
}

function folded(word: string): string {
  const plain = [...word.split(joints).join('').normalize('NFD')]
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .map((letter) => withoutMark[letter] ?? letter)
    .join('')
    .replace(/a[ae]+/g, 'a')
    .replace(/([ou])e+/g, '$1')
    .replace(/i{2,}/g, 'i');
  return [...plain].slice(0, mostLetters).join('');
}
