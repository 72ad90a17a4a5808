import { calendarTime, danishZone, utcTime } from '#shared/kernel/calendar-times.ts';
import { instant } from '#shared/kernel/time.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A line is at most so many octets (RFC 5545, 3.1). */
const mostOctets = 75;

/** What goes into a calendar: at a time, or on a whole day. No person is named in it: calendars are read by others too. */
export interface CalendarEntry {
  /** The same every time, also in the file of an e-mail: so both are one entry. */
  readonly uid: string;
  /** Rises each time the meeting is moved or called off; a calendar keeps the highest. */
  readonly sequence: number;
  readonly summary: string;
  readonly when: { readonly startsAt: string; readonly minutes: number } | { readonly day: string };
  readonly place?: string | undefined;
  readonly cancelled?: boolean;
  /** Of which kind: stands in the file's name of its maker. */
  readonly product: string;
}

/**
 * A calendar file (RFC 5545): one entry or several, or that one is taken out again where it was called off. Times are on the Danish clock,
 * with its zone described; days are days in Denmark. `now` is when the file is made, in milliseconds.
 */
export function calendarFile(of: CalendarEntry | readonly [CalendarEntry, ...CalendarEntry[]], now: number): string {
  const entries: readonly CalendarEntry[] = 'uid' in of ? [of] : of;
  const [first] = entries;
  const method = entries.every(({ cancelled }) => cancelled) ? 'CANCEL' : 'PUBLISH';
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Fodfæste//${first?.product}//DA`, 'CALSCALE:GREGORIAN'],
    ...[`METHOD:${method}`, 'X-WR-TIMEZONE:Europe/Copenhagen'],
    ...(entries.some(({ when }) => 'startsAt' in when) ? danishZone : []),
    ...entries.flatMap((entry) => linesOf(entry, now)),
    ...['END:VCALENDAR', ''],
  ]
    .map(folded)
    .join('\r\n');
}

function linesOf({ uid, sequence, summary, when, place, cancelled }: CalendarEntry, now: number): string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utcTime(instant(now))}`, ...timesOf(when)],
    `SUMMARY:${escaped(summary)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...[`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT'],
  ];
}

function timesOf(when: CalendarEntry['when']): string[] {
  if ('day' in when) {
    const next = new Date(Date.parse(`${when.day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
    return [`DTSTART;VALUE=DATE:${digits(when.day)}`, `DTEND;VALUE=DATE:${digits(next)}`];
  }
  const start = instant(when.startsAt);
  const end = instant(Date.parse(start) + when.minutes * minuteMs);
  return [calendarTime('DTSTART', start), calendarTime('DTEND', end)];
}

function digits(text: string): string {
  return text.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Broken where it is too long, never inside a character; what goes on begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > mostOctets) {
      lines.push(part);
      [part, octets] = [' ', 1];
    }
    part += sign;
    octets += size;
  }
  return [...lines, part].join('\r\n');
}
