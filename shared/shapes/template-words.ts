/** What a municipality can put into its own words and the house fills in, by the word that stands in braces. */
export const placeholders = [
  'person',
  'virksomhed',
  'plads',
  'sted',
  'timer',
  'fra',
  'til',
  'buddy',
  'kontakt',
  'kommune',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** Those that stand for a person’s name: no document holds it, so each page and paper fills in the names it may show. */
export const nameholders = ['person', 'buddy', 'kontakt'] as const satisfies readonly Placeholder[];
export type Nameholder = (typeof nameholders)[number];

const inBraces = /\{([^{}]*)\}/g;

/** Whether a text speaks of something that is filled in. */
export function speaksOf(text: string, word: Placeholder): boolean {
  return text.toLowerCase().includes(`{${word}}`);
}

/** The text with what is known filled in; what is not stays in its braces. `{Plads}` begins with a capital letter. */
export function filledIn(text: string, known: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replace(inBraces, (braced, word: string) => {
    const said = known[word.toLowerCase() as Placeholder];
    return said === undefined ? braced : isCapital(word) ? capital(said) : said;
  });
}

/** What stands where a name may not be read, or is not known. */
const unnamed: Readonly<Record<Nameholder, string>> = {
  person: 'den nye',
  buddy: 'buddyen',
  kontakt: 'kommunens kontaktperson',
};

/** The text with the names that may be read; where there is none, in words that fit at the beginning of a sentence too. */
export function withNames(text: string, names: Readonly<Partial<Record<Nameholder, string | undefined>>>): string {
  return text.replace(inBraces, (braced, word: string, at: number) => {
    const meant = word.toLowerCase();
    if (!isNameholder(meant)) return braced;
    const said = names[meant] ?? unnamed[meant];
    const begins = isCapital(word) || at === 0 || /(^|[.!?:])\s+$|\n$/.test(text.slice(0, at));
    return begins ? capital(said) : said;
  });
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

function capital(said: string): string {
  return said.slice(0, 1).toLocaleUpperCase('da') + said.slice(1);
}

function isNameholder(word: string): word is Nameholder {
  return (nameholders as readonly string[]).includes(word);
}
