import { civilDate, clockTimeOf, dateOf, type Instant } from '#shared/kernel/time.ts';
import type { CitizenLanguage } from '#shared/shapes/citizen-language.ts';

const weekdays = {
  da: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  uk: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота'],
} as const;

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
} as const;

/** A day as it is said: `fredag den 27. november 2026`, `Friday 27 November 2026`, `п’ятниця, 27 листопада 2026 року`. */
export function spokenDay(day: string, language: CitizenLanguage): string {
  const [year, month, date] = civilDate(day).split('-').map(Number) as [number, number, number];
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  const name = months[language][month - 1];
  if (language === 'uk') return `${weekday}, ${date} ${name} ${year} року`;
  return language === 'da' ? `${weekday} den ${date}. ${name} ${year}` : `${weekday} ${date} ${name} ${year}`;
}

/** A time of day in Denmark: `10.00` in Danish, `10:00` in English and Ukrainian. */
export function spokenTime(at: Instant, language: CitizenLanguage): string {
  const shown = clockTimeOf(at);
  return language === 'da' ? shown.replace(':', '.') : shown;
}

/** Day and time in Denmark at an instant. */
export function spokenInstant(at: Instant, language: CitizenLanguage): { day: string; time: string } {
  return { day: spokenDay(dateOf(at), language), time: spokenTime(at, language) };
}
