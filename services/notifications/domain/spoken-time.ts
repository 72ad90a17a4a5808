import { civilDate, clockTimeOf, dateOf, type Instant } from '#shared/kernel/time.ts';
import type { Message } from '#shared/shapes/message.ts';

type Language = Message['language'];

const weekdays = {
  da: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** A day as it is said: `fredag den 27. november 2026`, `Friday 27 November 2026`. */
export function spokenDay(day: string, language: Language): string {
  const [year, month, date] = civilDate(day).split('-').map(Number) as [number, number, number];
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  const name = months[language][month - 1];
  return language === 'da' ? `${weekday} den ${date}. ${name} ${year}` : `${weekday} ${date} ${name} ${year}`;
}

/** A time of day in Denmark: `10.00` in Danish, `10:00` in English. */
export function spokenTime(at: Instant, language: Language): string {
  const shown = clockTimeOf(at);
  return language === 'da' ? shown.replace(':', '.') : shown;
}

/** Day and time in Denmark at an instant. */
export function spokenInstant(at: Instant, language: Language): { day: string; time: string } {
  return { day: spokenDay(dateOf(at), language), time: spokenTime(at, language) };
}
