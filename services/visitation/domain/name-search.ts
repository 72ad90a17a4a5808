import { searchWords } from '#shared/kernel/search-keys.ts';

/**
 * Where a person stands in the search by name, so that any one word, or any two words together, lead to the few rows
 * they mean: a row per key of the name, and a row per pair of keys. Two words that are common by themselves (a first
 * name that hundreds share) are seldom common together.
 */
export type NameRow = {
  /** The first letters of the key, or of both: chooses the partition. */
  readonly start: string;
  /** The key, or both, the one with the smaller start first. */
  readonly words: string;
};

/** How many letters of a key choose the partition; a shorter word is found whole only. */
const startLetters = 2;

/** Every row of a name. */
export function nameRows(keys: readonly string[]): NameRow[] {
  const pairs = keys.flatMap((one, place) => keys.slice(place + 1).map((other) => pairOf(one, other)));
  return [...keys.map((key) => ({ start: startOf(key), words: key })), ...pairs];
}

/** Where to read for what was typed: rows of one partition whose words begin so. */
export type SearchPlace = { readonly start: string; readonly beginning: string };

/** What was typed, as it is compared. */
export type NameQuery = { readonly words: readonly (readonly string[])[]; readonly places: readonly SearchPlace[] };

/** A search by name. It has no places where nothing was typed that a name can begin with. */
export function nameQuery(text: string): NameQuery {
  const words = searchWords(text);
  const [longest, second] = distinct(words).sort((one, other) => lengthOf(other) - lengthOf(one));
  if (!longest) return { words, places: [] };
  if (!second || lengthOf(second) < startLetters) return { words, places: distinctPlaces(longest.map(placeOfOne)) };
  const places = longest.flatMap((one) => second.map((other) => placeOfTwo(one, other)));
  return { words, places: distinctPlaces(places) };
}

/** Whether a name, given by its keys, is meant: every word begins one of them. */
export function isMeant({ words }: NameQuery, keys: readonly string[]): boolean {
  return words.every((spellings) => spellings.some((spelling) => keys.some((key) => key.startsWith(spelling))));
}

/** Of all rows of a name that a query comes upon, the one that counts, so that a person is found once. */
export function countingRow({ places }: NameQuery, keys: readonly string[]): NameRow | undefined {
  const rows = nameRows(keys);
  for (const { start, beginning } of places) {
    const [first] = rows
      .filter((row) => row.start === start && row.words.startsWith(beginning))
      .sort((one, other) => (one.words < other.words ? -1 : 1));
    if (first) return first;
  }
  return undefined;
}

function placeOfOne(word: string): SearchPlace {
  return { start: startOf(word), beginning: word };
}

function placeOfTwo(one: string, other: string): SearchPlace {
  if (one.startsWith(other) || other.startsWith(one)) return placeOfOne(one.length > other.length ? one : other);
  if (startOf(one) === startOf(other)) return { start: startOfPair(one, other), beginning: '' };
  return { start: startOfPair(one, other), beginning: startOf(one) < startOf(other) ? one : other };
}

function pairOf(one: string, other: string): NameRow {
  const sorted = startOf(one) < startOf(other) || (startOf(one) === startOf(other) && one < other);
  return { start: startOfPair(one, other), words: sorted ? `${one}+${other}` : `${other}+${one}` };
}

function startOfPair(one: string, other: string): string {
  return [startOf(one), startOf(other)].sort().join('+');
}

function startOf(key: string): string {
  return [...key].slice(0, startLetters).join('');
}

function lengthOf(spellings: readonly string[]): number {
  return Math.min(...spellings.map((spelling) => [...spelling].length));
}

function distinct(words: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(words.map((spellings) => [spellings.join('+'), spellings])).values()];
}

function distinctPlaces(places: readonly SearchPlace[]): SearchPlace[] {
  return [...new Map(places.map((place) => [`${place.start} ${place.beginning}`, place])).values()];
}
