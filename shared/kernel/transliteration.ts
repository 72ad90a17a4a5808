/**
 * Cyrillic names in Latin letters. Source: Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010 (the
 * passport's spelling), and for the letters that Ukrainian has not, the usual one of Russian, Belarusian and Serbian.
 * The softening sign and the apostrophe are left out, as the resolution says.
 */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ы: 'y',
  э: 'e',
  ё: 'e',
  ъ: '',
  ў: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
};

/**
 * A word in lower case in Latin letters: itself where it is in them, and for a Cyrillic one its usual spellings: `г` is
 * `h` in Ukrainian and `g` in Russian, `х` is `kh` or `h`. The passport's spelling is the first, but that it begins
 * some words with `y` where others have `i`: the two are one letter in a search.
 */
export function latinOf(word: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(word)) return [word];
  const unlike: readonly Readonly<Record<string, string>>[] = [{ г: 'g' }, { х: 'h' }, { г: 'g', х: 'h' }];
  const others = unlike.map((instead) => spelled(word, instead));
  return [spelled(word.replaceAll('зг', 'zgh'), {}), ...others];
}

function spelled(word: string, instead: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => instead[letter] ?? latin[letter] ?? latin[withoutMarks(letter)] ?? letter).join('');
}

function withoutMarks(letter: string): string {
  return letter.normalize('NFD')[0] ?? letter;
}
