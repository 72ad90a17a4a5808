import { stemOf } from './danish-stem.ts';

/** A word of a text as it is searched: as it stands there, folded, and its stem. */
export type SearchWord = { readonly shown: string; readonly folded: string; readonly stem: string };

const ownLetters: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø' };

/** Words that say nothing of what somebody looks for. */
const emptyWords = new Set(
  [
    ...['og', 'i', 'på', 'at', 'en', 'et', 'til', 'for', 'med', 'af', 'den', 'det', 'de', 'som', 'der', 'er', 'du'],
    ...['kan', 'om', 'fra', 'ved', 'din', 'dit', 'dine', 'eller', 'hvor', 'kursus', 'kurser', 'kurset', 'forløb'],
  ].map(foldLetters),
);

const words = /[\p{L}\p{N}]+/gu;
/** Most words are met again and again; beyond this many the memory begins anew. */
const mostRemembered = 50_000;
const remembered = new Map<string, SearchWord | undefined>();

/** The words of a text that can be searched for, in order. */
export function searchWordsOf(text: string): SearchWord[] {
  return [...text.normalize('NFC').matchAll(words)].flatMap(([shown]) => wordOf(shown) ?? []);
}

function wordOf(shown: string): SearchWord | undefined {
  if (remembered.has(shown)) return remembered.get(shown);
  const folded = foldLetters(shown);
  const word = emptyWords.has(folded) ? undefined : { shown, folded, stem: stemOf(folded) };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(shown, word);
  return word;
}

/** Lower case; one spelling of `æ`, `ø` and `å`, also where they are written `ae`, `oe`, `aa`; no other marks. */
export function foldLetters(word: string): string {
  return [...word.normalize('NFC').toLowerCase()]
    .map((letter) => ownLetters[letter] ?? (letter === 'å' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('aa', 'å');
}
