import { postalTowns } from './postal-towns.data.ts';

/** The town of a postal code; undefined where we do not know it, and then the code itself is shown. */
export function townOf(postalCode: string): string | undefined {
  return postalTowns[postalCode]?.town;
}
