import { searchWordsOf } from '#shared/kernel/search-words.ts';
import { synonymRows } from './synonyms.data.ts';

/** The stems of the words for the same, by stem; the word itself is not among them. */
const others: ReadonlyMap<string, ReadonlySet<string>> = related();

/** Stems that mean the same as a stem. Of two words either both name each other or neither does. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return others.get(stem) ?? none;
}

const none: ReadonlySet<string> = new Set();

function related(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of synonymRows) {
    const stems = row.flatMap((word) => searchWordsOf(word).map(({ stem }) => stem));
    for (const one of stems) {
      const known = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) known.add(other);
      found.set(one, known);
    }
  }
  return found;
}
