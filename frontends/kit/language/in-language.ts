import { language } from './language.ts';

/** Words that came in Danish and English, in the language in use. */
export function inLanguage(words: { readonly da: string; readonly en: string }): string {
  return language() === 'da' ? words.da : words.en;
}
