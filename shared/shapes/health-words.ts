import { healthWordsText, type HealthWordKind } from './health-words.text.ts';

/** A word that looks like a diagnosis or health information, as it was written, and what kind of word it is. */
export type FoundHealthWord = { readonly word: string; readonly kind: HealthWordKind };

const wordsOfText = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/**
 * The words of a text that look like a diagnosis or health information, each once, in the order they stand. It compares with a
 * list of word beginnings and whole words (`health-words.text.ts`) and understands nothing: who writes decides.
 */
export function healthWordsIn(...texts: readonly (string | undefined)[]): FoundHealthWord[] {
  const written = texts.flatMap((text) => text?.match(wordsOfText) ?? []);
  const found = written.flatMap((word) => {
    const kind = kindOf(word.toLowerCase());
    return kind ? [{ word, kind }] : [];
  });
  return found.filter(({ word }, place) => found.findIndex((each) => sameWord(each.word, word)) === place);
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function kindOf(word: string): HealthWordKind | undefined {
  return healthWordsText.find(
    ({ begins, whole }) => whole.includes(word) || begins.some((beginning) => word.startsWith(beginning)),
  )?.kind;
}
