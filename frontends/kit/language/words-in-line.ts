import { chosenLanguage, language } from './language.ts';

/** Whose: "Aminas", "Jonas’"; in English "Amina’s". */
export function genitive(name: string): string {
  if (chosenLanguage() === 'en') return `${name}’s`;
  // Ukrainian bends a name by its ending: sentences are made so that the name stands as it is.
  if (chosenLanguage() === 'uk') return name;
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}

/** Words in one line, "Bus, cykel": in Danish the later ones without their capital; English keeps names of languages. */
export function listed(words: readonly string[]): string {
  const later = (word: string): string => (language() === 'da' ? inSentence(word) : word);
  return words.map((word, place) => (place === 0 ? word : later(word))).join(', ');
}

/** A label in the middle of a sentence: without its capital, but short forms keep theirs ("uddannelse: FGU", "EGU"). */
export function inSentence(label: string): string {
  if (/^\p{Lu}{2}/u.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase('da') + label.slice(1);
}
