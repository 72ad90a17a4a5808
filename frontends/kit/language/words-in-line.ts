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
  const later = (word: string): string =>
    language() === 'da' ? word.charAt(0).toLocaleLowerCase('da') + word.slice(1) : word;
  return words.map((word, place) => (place === 0 ? word : later(word))).join(', ');
}
