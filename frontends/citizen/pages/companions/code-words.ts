import { companionsText } from './companions.text.ts';

const digitsTogether = 4;
const hourMs = 3_600_000;
const dayHours = 24;
/** Two days and more are told in days: an hour less is not a day less. */
const toldInHours = 2 * dayHours;

/** A code as it is read out: in groups. */
export function inGroups(code: string): string {
  return code.match(new RegExp(`.{1,${digitsTogether}}`, 'g'))?.join(' ') ?? code;
}

/** How long a code works from now on, in words. */
export function timeLeft(validUntil: string, nowMs: number): string {
  const t = companionsText().code;
  const hours = Math.floor((Date.parse(validUntil) - nowMs) / hourMs);
  if (hours < 1) return t.soon;
  return hours < toldInHours ? t.hours(hours) : t.days(Math.floor(hours / dayHours));
}
