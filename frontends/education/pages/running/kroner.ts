import { language } from '#kit/language/language.ts';

const orePerKrone = 100;
const locale = (): string => (language() === 'da' ? 'da-DK' : 'en-GB');

/** An amount in kroner with two decimals, from øre. */
export function kroner(ore: number): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: 2 }).format(ore / orePerKrone);
}

/** The month of a day: "November 2026". */
export function monthName(day: string): string {
  const name = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const said = name.format(new Date(`${day}T00:00:00Z`));
  return said.charAt(0).toUpperCase() + said.slice(1);
}
