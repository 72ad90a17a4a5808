/**
 * The Danish person number, DDMMYYXXXX. Source: CPR-kontoret, "Personnummeret i CPR". The century follows from the
 * seventh digit and the year. Modulus 11 is not required (numbers without it exist since 2007). A substitute number
 * (erstatningspersonnummer) has 60 added to its day.
 */
declare const brand: unique symbol;
export type Cpr = string & { readonly [brand]: 'cpr' };

export type CprFault = 'cpr-not-ten-digits' | 'cpr-impossible-date';

/** The ten digits of a CPR number as people type it (`010203-1234`, `0102031234`), or what is wrong with it. */
export function parseCpr(typed: string): { cpr: Cpr } | { fault: CprFault } {
  const digits = typed.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return { fault: 'cpr-not-ten-digits' };
  if (!birthDate(digits)) return { fault: 'cpr-impossible-date' };
  return { cpr: digits as Cpr };
}

function birthDate(digits: string): string | undefined {
  const typedDay = Number(digits.slice(0, 2));
  const day = typedDay > 60 ? typedDay - 60 : typedDay;
  const month = Number(digits.slice(2, 4));
  const year = century(Number(digits[6]), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function century(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
