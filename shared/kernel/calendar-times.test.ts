import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarTime, danishZone, onDanishClock } from './calendar-times.ts';
import { instant } from './time.ts';

const hourMs = 3_600_000;

/** The last Sunday of a month at an hour of the clock, as the zone's rules say it: milliseconds of the clock, as if it were UTC. */
function lastSunday(year: number, month: number, hour: number): number {
  const last = new Date(Date.UTC(year, month, 0, hour));
  return last.getTime() - last.getUTCDay() * 24 * hourMs;
}

/** What instant a line of a file means to a reader who knows nothing but the zone that the file describes. */
function meant(line: string): number {
  const [, year, month, day, hour, minute, utc] = /:(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})00(Z?)$/.exec(line) ?? [];
  const clock = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  if (utc) return clock;
  const isSummer = clock >= lastSunday(Number(year), 3, 3) && clock < lastSunday(Number(year), 10, 3);
  return clock - (isSummer ? 2 : 1) * hourMs;
}

test('a reader who knows the file’s own zone alone comes to the same minute, on both sides of both changes', () => {
  const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  const around = fc
    .tuple(fc.integer({ min: 2024, max: 2039 }), fc.constantFrom(3, 10), fc.integer({ min: -180, max: 180 }))
    .map(([year, month, offset]) => lastSunday(year, month, 1) / 60_000 + offset);
  fc.assert(
    fc.property(fc.oneof(minutes, around), (minute) => {
      const at = new Date(minute * 60_000).toISOString();
      expect(new Date(meant(calendarTime('DTSTART', instant(at)))).toISOString()).toBe(at);
    }),
    { numRuns: 500 },
  );
});

test('a file in UTC gets Danish times and the zone once, before its entries; days stay days, and UTC stays where nothing is timed', () => {
  const file = (...lines: string[]) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTAMP:20261101T080000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
      '\r\n',
    );
  const timed = onDanishClock(file('DTSTART:20261201T093000Z', 'DTEND:20270701T093000Z')).split('\r\n');
  expect(timed).toEqual([
    ...['BEGIN:VCALENDAR', ...danishZone, 'BEGIN:VEVENT', 'DTSTAMP:20261101T080000Z'],
    ...['DTSTART;TZID=Europe/Copenhagen:20261201T103000', 'DTEND;TZID=Europe/Copenhagen:20270701T113000'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]);
  const day = file('DTSTART;VALUE=DATE:20261201');
  expect(onDanishClock(day)).toBe(day);
});
