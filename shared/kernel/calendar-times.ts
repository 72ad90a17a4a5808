import { clockTimeOf, dateOf, instant, timeZone, type Instant } from './time.ts';

const [minuteMs, hourMs] = [60_000, 3_600_000];

/**
 * Danish time in a calendar file (RFC 5545, 3.6.5): the last Sundays of March and October, as the EU has had them since 1996. A file that
 * names the zone must describe it.
 */
export const danishZone: readonly string[] = [
  ...['BEGIN:VTIMEZONE', `TZID:${timeZone}`],
  ...['BEGIN:DAYLIGHT', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
  ...['DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
  ...['DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
];

/**
 * A time as a property of a calendar file, on the Danish clock with its zone. The hour that comes twice in October is named once: its second
 * time, and seconds that no clock on a wall shows, stay in UTC.
 */
export function calendarTime(property: 'DTSTART' | 'DTEND', at: Instant): string {
  const [date, clock] = [dateOf(at), clockTimeOf(at)];
  const hourBefore = instant(Date.parse(at) - hourMs);
  const isSecondTime = dateOf(hourBefore) === date && clockTimeOf(hourBefore) === clock;
  if (isSecondTime || Date.parse(at) % minuteMs !== 0) return `${property}:${utcTime(at)}`;
  return `${property};TZID=${timeZone}:${date.replaceAll('-', '')}T${clock.replace(':', '')}00`;
}

/** An instant in UTC, as a calendar file writes it. */
export function utcTime(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

const utcLine = /^(DTSTART|DTEND):(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/gm;

/** A calendar file whose times are UTC, with its times on the Danish clock and the zone described before the first entry. */
export function onDanishClock(file: string): string {
  const told = file.replace(utcLine, (_line, property: 'DTSTART' | 'DTEND', ...at: string[]) => {
    const [year, month, day, hour, minute, second] = at;
    return calendarTime(property, instant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`));
  });
  if (!told.includes(`;TZID=${timeZone}:`)) return told;
  return told.replace('BEGIN:VEVENT', [...danishZone, 'BEGIN:VEVENT'].join('\r\n'));
}
