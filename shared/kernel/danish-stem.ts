/**
 * The Danish stemmer of the Snowball project, written from its published description: takes the endings off a word in
 * four steps, each only within R1, the part after the first non-vowel that follows a vowel (and after three letters).
 */

const vowels = new Set('aeiouyæåø');
const endingsOfNouns = [
  ...['erendes', 'erende', 'hedens', 'ethed', 'erede', 'heden', 'heder', 'endes', 'ernes', 'erens', 'erets'],
  ...['ered', 'ende', 'erne', 'eren', 'erer', 'heds', 'enes', 'eres', 'eret', 'hed', 'ene', 'ere', 'ens', 'ers'],
  ...['ets', 'en', 'er', 'es', 'et', 'e'],
].sort((one, other) => other.length - one.length);
/** Letters after which an `s` at the end is an ending. */
const beforeEndingS = new Set('abcdfghjklmnoprtvyzå');
const consonantPairs = ['gd', 'dt', 'gt', 'kt'];
const endingsOfAdjectives = ['elig', 'els', 'lig', 'ig'];

/** The stem of a Danish word in lower case. */
export function stemOf(word: string): string {
  const r1 = beginOfR1(word);
  let stem = withoutPair(withoutInflection(word, r1), r1);
  if (stem.endsWith('igst')) stem = stem.slice(0, -2);
  stem = withoutDerivation(stem, r1);
  return withoutDouble(stem, r1);
}

function beginOfR1(word: string): number {
  for (let at = 1; at < word.length; at += 1)
    if (!vowels.has(word.charAt(at)) && vowels.has(word.charAt(at - 1))) return Math.max(3, at + 1);
  return word.length;
}

/** Whether a word ends so, and all of the ending lies in R1. */
function endsIn(word: string, ending: string, r1: number): boolean {
  return word.length - ending.length >= r1 && word.endsWith(ending);
}

function withoutInflection(word: string, r1: number): string {
  const ending = endingsOfNouns.find((each) => endsIn(word, each, r1));
  if (ending) return word.slice(0, -ending.length);
  return endsIn(word, 's', r1) && beforeEndingS.has(word.charAt(word.length - 2)) ? word.slice(0, -1) : word;
}

function withoutPair(word: string, r1: number): string {
  return consonantPairs.some((pair) => endsIn(word, pair, r1)) ? word.slice(0, -1) : word;
}

function withoutDerivation(word: string, r1: number): string {
  if (endsIn(word, 'løst', r1)) return word.slice(0, -1);
  const ending = endingsOfAdjectives.find((each) => endsIn(word, each, r1));
  return ending ? withoutPair(word.slice(0, -ending.length), r1) : word;
}

function withoutDouble(word: string, r1: number): string {
  const last = word.at(-1) ?? '';
  const isDouble = last !== '' && last === word.at(-2) && !vowels.has(last);
  return isDouble && word.length - 1 >= r1 ? word.slice(0, -1) : word;
}
