import { chosenLanguage, inThird, language } from './language.ts';

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

/** What a text says: the form that its Ukrainian must have, `satisfies WordingOf<typeof homeText>`. */
export type WordingOf<Text extends () => unknown> = ReturnType<Text>;

/** One page's or part's texts, and what stands in them. */
type Texts<T extends object> = (() => Wording<T>) & { readonly both: [T, Wording<T>]; readonly named?: string };

/**
 * One page's or part's texts. Takes the Danish dictionary and its English twin (same keys, checked by
 * the compiler) and gives a function that answers with the dictionary of the language in use. What a citizen meets has a
 * name as well, under which its Ukrainian stands (`ukrainian/`), in a file of its own that is fetched when it is chosen.
 */
export function texts<const T extends object>(da: T, en: Wording<T>, named?: string): Texts<T> {
  const inUse = (): Wording<T> => {
    if (language() === 'da') return da as unknown as Wording<T>;
    return (inThird(named) as Wording<T> | undefined) ?? en;
  };
  return Object.assign(inUse, { both: [da, en] as [T, Wording<T>], ...(named !== undefined && { named }) });
}

const smallNumbers = {
  da: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** A count as a word up to twelve, as figures above: "Tre ting", "17 ting"; in Ukrainian, where nouns bend, always figures. */
export function countWord(count: number): string {
  return (chosenLanguage() === 'uk' ? undefined : smallNumbers[language()][count]) ?? String(count);
}

/** The sentence with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
