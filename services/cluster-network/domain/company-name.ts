import { foldWord } from '#shared/kernel/search-keys.ts';

/** How many letters of a company's name choose the partition it is searched in; a search of fewer means nobody. */
const startLetters = 2;
/** A key takes no more of a name: keys of the database are short. */
const mostLetters = 200;

/** A company's name as it is sorted: lower case, no separator of keys, one space between words. */
export function plainName(name: string): string {
  const plain = name.toLocaleLowerCase('da').replaceAll('#', ' ').replace(/\s+/g, ' ').trim();
  return [...plain].slice(0, mostLetters).join('');
}

/** Where a company stands for search by the start of its name, however it is spelled. */
export function searchPlace(name: string): { start: string; name: string } {
  const words = name.split(/[\s\p{Pd}]+/u).flatMap((word) => foldWord(word).slice(0, 1));
  const letters = [...words.join(' ')].slice(0, mostLetters);
  return { start: letters.slice(0, startLetters).join(''), name: letters.join('') };
}

/** Where to search for what was typed; undefined where it is too short to mean anybody. */
export function searchedPlace(text: string): { start: string; name: string } | undefined {
  const place = searchPlace(text);
  return [...place.start].length === startLetters ? place : undefined;
}
