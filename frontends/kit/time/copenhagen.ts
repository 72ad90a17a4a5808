/** What the clock on a Danish wall and the calendar beside it say at an instant. Months count from 1, Sunday is 0. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** The Danish wall time of an instant (ISO string or milliseconds). */
export function wallTimeOf(instant: string | number): WallTime {
  const found: Record<string, number> = {};
  for (const { type, value } of parts.formatToParts(new Date(instant))) found[type] = Number(value);
  return {
    year: found['year'] ?? 0,
    month: found['month'] ?? 0,
    day: found['day'] ?? 0,
    hour: found['hour'] ?? 0,
    minute: found['minute'] ?? 0,
  };
}

/** The Danish civil date of an instant, `2026-11-24`. */
export function civilDateOf(instant: string | number): string {
  const { year, month, day } = wallTimeOf(instant);
  return isoDate(year, month, day);
}

/** The instant (ISO, UTC) of a Danish civil date and time; in the hour that summer time skips, the hour after. */
export function instantOf(date: string, time: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString();
}

/** `2026-11-24` from its parts. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The weekday of a civil date: 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const dayMs = 86_400_000;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The civil date some days after (or before) another. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function offsetAt(instantMs: number): number {
  const { year, month, day, hour, minute } = wallTimeOf(instantMs);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instantMs / 60_000) * 60_000;
}
