/** What is not known stands half way between the best and the worst: it speaks neither for nor against. */
export const barNotKnown = 50;
const fits = 100;

/** How each thing that was asked for fits (0-100), undefined where the workplace has not said. */
type Asked = readonly (number | undefined)[];

/** How well all that was asked for fits together (0-100); nothing asked is not known. */
export function barOfAsked(asked: Asked): number {
  if (asked.length === 0) return barNotKnown;
  return Math.round(asked.reduce<number>((sum, bar) => sum + (bar ?? barNotKnown), 0) / asked.length);
}

/** The bar of a thing that a workplace has either said it gives, or not spoken of. */
export function barOfGiven(isGiven: boolean): number | undefined {
  return isGiven ? fits : undefined;
}
