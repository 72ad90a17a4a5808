import { formatNumber } from '#kit/numbers/danish-numbers.ts';

const decimals = 2;

/** Points as people read them: counted in hundredths, so that sums of them add up exactly. */
export function shownPoints(points: number): string {
  return formatNumber(points / 100, decimals);
}
