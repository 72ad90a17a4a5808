/** A company's eight-digit number in the Central Business Register (CVR), with its modulus-11 check. */
declare const brand: unique symbol;
export type Cvr = string & { readonly [brand]: 'cvr' };

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** The eight digits of a CVR number as people type it (`12 34 56 78`, `DK-12345678`), or undefined where it cannot be one. */
export function parseCvr(typed: string): Cvr | undefined {
  const digits = typed.replace(/^\s*DK/i, '').replace(/[\s.\p{Pd}]/gu, '');
  if (!/^[1-9]\d{7}$/.test(digits)) return undefined;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return sum % 11 === 0 ? (digits as Cvr) : undefined;
}
