/** How many letters of a company's name choose the partition it is searched in. */
const startLetters = 3;

/** A company's name as it is sorted and searched: lower case, no separator of keys, one space between words. */
export function plainName(name: string): string {
  return name.toLocaleLowerCase('da').replaceAll('#', ' ').replace(/\s+/g, ' ').trim();
}

/** Where a company stands for search by the start of its name. */
export function searchPlace(name: string): { start: string; name: string } {
  const plain = plainName(name);
  return { start: plain.slice(0, startLetters), name: plain };
}

/** Where to search for what was typed; undefined where it is too short to mean anybody. */
export function searchedPlace(text: string): { start: string; name: string } | undefined {
  const place = searchPlace(text);
  return place.name.length >= startLetters ? place : undefined;
}
