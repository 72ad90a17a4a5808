import { isoDate } from './copenhagen.ts';

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishStarts: Record<string, number> = { may: 5, oct: 10 };

/**
 * A date as people type it in Denmark: `24.12.2026`, `24-12-2026`, `24/12`, `24. december`, `24 dec 2026`,
 * `241226`, `2026-12-24`. Without a year it is the first such day from `from` (a civil date) on.
 * Gives the civil date `2026-12-24`, or nothing when it is no day of the calendar.
 */
export function readDate(typed: string, from: string): string | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(man|tirs|ons|tors|fre|lør|søn)\S*\s+(den\s+)?/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const tight = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  const figures = /^(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{2}|\d{4}))?[.\s]*$/.exec(text);
  const found = tight ?? figures;
  if (found) return withYear(Number(found[1]), Number(found[2]), found[3], from);

  const named = /^(\d{1,2})[.\s]*([a-zæøå]{3,})\.?(?:\s+(\d{2}|\d{4}))?$/.exec(text);
  if (!named) return undefined;
  return withYear(Number(named[1]), monthNamed(named[2] ?? ''), named[3], from);
}

/**
 * A time as people type it: `9`, `kl. 9`, `9.30`, `09:30`, `0930`. Gives `09:30`, or nothing when no clock shows it.
 */
export function readTime(typed: string): string | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^kl\.?\s*/, '');
  const found = /^(\d{1,2})(?:[.:\s]?(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function withYear(day: number, month: number, year: string | undefined, from: string): string | undefined {
  if (year) return realDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = Number(from.slice(0, 4));
  // Four years ahead reaches the next 29 February.
  for (let candidate = thisYear; candidate <= thisYear + 4; candidate++) {
    const date = realDate(candidate, month, day);
    if (date && date >= from) return date;
  }
  return undefined;
}

function realDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? isoDate(year, month, day) : undefined;
}

function monthNamed(word: string): number {
  const start = word.slice(0, 3);
  return englishStarts[start] ?? monthStarts.indexOf(start) + 1;
}
