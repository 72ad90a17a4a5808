import { chosenLanguage, language } from '../language/language.ts';
import { today } from './clock.ts';
import { civilDateOf, daysBetween, wallTimeOf, weekdayOf } from './copenhagen.ts';

// By hand, because Intl writes "fredag 10.00" where a Dane writes "fredag kl. 10.00".
const words = {
  da: {
    days: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    shortDays: ['søn.', 'man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.'],
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
    shortMonths: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'],
    near: { '-1': 'i går', '0': 'i dag', '1': 'i morgen' } as Record<string, string>,
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    near: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' } as Record<string, string>,
  },
};

/** A civil date in a sentence: "torsdag den 26. november", with the year when it is another than today's. */
export function dayDate(date: string): string {
  return Number(date.slice(0, 4)) === Number(today().slice(0, 4)) ? withoutYear(date) : longDate(date);
}

/** A civil date in full: "tirsdag den 24. november 2026". */
export function longDate(date: string): string {
  return `${withoutYear(date)} ${date.slice(0, 4)}`;
}

/** The month of a civil date: "november 2026". */
export function monthAndYear(date: string): string {
  if (chosenLanguage() === 'uk') return ukrainian({ month: 'long', year: 'numeric' }, date);
  return `${words[language()].months[monthOf(date)]} ${date.slice(0, 4)}`;
}

/** A civil date in a narrow column: "tors. 26. nov.", with the year when it is another than today's. */
export function shortDate(date: string): string {
  if (chosenLanguage() === 'uk') return ukrainianShort(date);
  const { shortDays, shortMonths } = words[language()];
  const dot = language() === 'da' ? '.' : '';
  const year = date.slice(0, 4) === today().slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  return `${shortDays[weekdayOf(date)]}\u00a0${dayOf(date)}${dot}\u00a0${shortMonths[monthOf(date)]}${year}`;
}

/** "i går", "i dag", "i morgen", and any other day by its date. */
export function nearDate(date: string): string {
  const days = daysBetween(today(), date);
  if (chosenLanguage() === 'uk' && Math.abs(days) <= 1) return ukrainianNear.format(days, 'day');
  return words[language()].near[String(days)] ?? dayDate(date);
}

/** The time of an instant: "kl. 10.30" ("10:30" in English). */
export function clockTime(instant: string): string {
  const { hour, minute } = wallTimeOf(instant);
  const minutes = String(minute).padStart(2, '0');
  return language() === 'da' ? `kl.\u00a0${hour}.${minutes}` : `${hour}:${minutes}`;
}

/** An instant in a sentence: "torsdag den 26. november kl. 10.30". */
export function dayAndTime(instant: string): string {
  return `${dayDate(civilDateOf(instant))} ${clockTime(instant)}`;
}

/** The three lines of a date block: "tors.", "26", "nov.". */
export function dateBlock(date: string): { weekday: string; day: string; month: string } {
  if (chosenLanguage() === 'uk') return ukrainianBlock(date);
  const { shortDays, shortMonths } = words[language()];
  return {
    weekday: shortDays[weekdayOf(date)] ?? '',
    day: String(dayOf(date)),
    month: shortMonths[monthOf(date)] ?? '',
  };
}

/** A civil date under a point of a curve: "24. aug." ("24 Aug" in English). */
export function dayAndMonth(date: string): string {
  const { day, month } = dateBlock(date);
  return language() === 'da' && chosenLanguage() !== 'uk' ? `${day}. ${month}` : `${day} ${month}`;
}

/** A civil date as people type it into a field: "24-12-2026". */
export function typedDate(date: string): string {
  return date.split('-').toReversed().join('-');
}

/** The weekday's name alone: "tirsdag". */
export function weekdayName(date: string): string {
  if (chosenLanguage() === 'uk') return ukrainian({ weekday: 'long' }, date);
  return words[language()].days[weekdayOf(date)] ?? '';
}

function withoutYear(date: string): string {
  if (chosenLanguage() === 'uk') return ukrainian({ weekday: 'long', day: 'numeric', month: 'long' }, date);
  const { days, months } = words[language()];
  return language() === 'da'
    ? `${days[weekdayOf(date)]} den\u00a0${dayOf(date)}.\u00a0${months[monthOf(date)]}`
    : `${days[weekdayOf(date)]} ${dayOf(date)}\u00a0${months[monthOf(date)]}`;
}

const dayOf = (date: string): number => Number(date.slice(8, 10));
const monthOf = (date: string): number => Number(date.slice(5, 7)) - 1;

/** A civil date in Ukrainian, by the browser: "вівторок, 24 листопада". */
function ukrainian(parts: Intl.DateTimeFormatOptions, date: string): string {
  const text = new Intl.DateTimeFormat('uk-UA', { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  return text.replace(/(\d+) /, '$1\u00a0');
}

function ukrainianShort(date: string): string {
  const year = date.slice(0, 4) === today().slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  return `${ukrainian({ weekday: 'short', day: 'numeric', month: 'short' }, date)}${year}`;
}

function ukrainianBlock(date: string): { weekday: string; day: string; month: string } {
  return {
    weekday: ukrainian({ weekday: 'short' }, date),
    day: String(dayOf(date)),
    month: ukrainian({ month: 'short' }, date),
  };
}

const ukrainianNear = new Intl.RelativeTimeFormat('uk', { numeric: 'auto' });
