import { formatNumber, readNumber } from '../numbers/danish-numbers.ts';
import { language } from '../language/language.ts';

const orePerKrone = 100;

/** An amount in øre as people read it: `15.000 kr.`, `612,50 kr.`; `DKK 15.000` in English. */
export function kroner(ore: number): string {
  const amount = formatNumber(ore / orePerKrone, 2).replace(/,(\d)$/, ',$10');
  return language() === 'en' ? `DKK\u00a0${amount}` : `${amount}\u00a0kr.`;
}

/** An amount in whole kroner: a sum over many is no more exact than that. */
export function wholeKroner(ore: number): string {
  return kroner(Math.round(ore / orePerKrone) * orePerKrone);
}

/** An amount as it stands in a field. */
export function typedKroner(ore: number): string {
  return formatNumber(ore / orePerKrone, 2);
}

/** What was typed, in øre for a shape to read; what is no number goes on as it was typed. */
export function oreAsTyped(typed: string): number | string | undefined {
  if (typed.trim() === '') return undefined;
  const amount = readNumber(typed);
  return amount === undefined ? typed : Math.round(amount * orePerKrone);
}
