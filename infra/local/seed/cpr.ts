/**
 * A substitute CPR number (day + 60), different for each place in a row; none of them can belong to anybody.
 */
export function substituteCprOf(place: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = 61 + (place % 28);
  const month = 1 + (Math.floor(place / 28) % 12);
  const year = 60 + (Math.floor(place / 336) % 40);
  const serial = 1000 + (Math.floor(place / 13_440) % 2900);
  return `${two(day)}${two(month)}${two(year)}${serial}`;
}
