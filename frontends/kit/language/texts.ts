import { language } from './language.ts';

/** The same keys and parameters, any wording: what a translation of `T` must look like. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Wording<T[K]>;
};

/**
 * One page's or part's texts. Takes the Danish dictionary and its English twin (same keys, checked by
 * the compiler) and gives a function that answers with the dictionary of the language in use.
 */
export function texts<const T extends object>(
  da: T,
  en: Wording<T>,
): (() => Wording<T>) & { readonly both: [T, Wording<T>] } {
  const inUse = (): Wording<T> => (language() === 'en' ? en : (da as unknown as Wording<T>));
  return Object.assign(inUse, { both: [da, en] as [T, Wording<T>] });
}

const smallNumbers = {
  da: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** A count as a word up to twelve, as figures above: "Tre ting", "17 ting". */
export function countWord(count: number): string {
  return smallNumbers[language()][count] ?? String(count);
}

/** The sentence with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
