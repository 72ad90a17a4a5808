import type { CivilDate } from './time.ts';

const days = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('da-DK');

/** A day as it is written in Danish: `3. marts 2027`. */
export function dayInDanish(day: CivilDate): string {
  return days.format(new Date(`${day}T12:00:00Z`));
}

/** A number with Danish separators. */
export function numberInDanish(value: number): string {
  return numbers.format(value);
}
