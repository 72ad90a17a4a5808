import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishZone } from '#shared/kernel/calendar-times.ts';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';

const now = Date.parse('2026-11-28T20:00:00Z');
const meeting: CalendarEntry = {
  ...{ uid: 'mee-1', sequence: 2, summary: 'Matchmøde hos Bageriet', product: 'Matchmøder' },
  ...{ when: { startsAt: '2026-12-01T09:30:00.000Z', minutes: 45 }, place: 'Torvegade 4, 1. sal; gå ind' },
};

const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

test('a meeting with its id, its sequence and its times on the Danish clock; what means something in the format is escaped', () => {
  expect(unfolded(calendarFile(meeting, now))).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fodfæste//Matchmøder//DA', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', 'X-WR-TIMEZONE:Europe/Copenhagen', ...danishZone],
    ...['BEGIN:VEVENT', 'UID:mee-1', 'SEQUENCE:2', 'DTSTAMP:20261128T200000Z'],
    ...['DTSTART;TZID=Europe/Copenhagen:20261201T103000', 'DTEND;TZID=Europe/Copenhagen:20261201T111500'],
    ...['SUMMARY:Matchmøde hos Bageriet', 'LOCATION:Torvegade 4\\, 1. sal\\; gå ind', 'STATUS:CONFIRMED'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

test('one that was called off takes it out again; a whole day ends on the next, also over a new year', () => {
  const off = unfolded(calendarFile({ ...meeting, cancelled: true }, now));
  expect(off).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'UID:mee-1']));
  const day = unfolded(calendarFile({ ...meeting, when: { day: '2026-12-31' } }, now));
  expect(day).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']));
  expect(day).not.toContain('BEGIN:VTIMEZONE');
  const both = unfolded(calendarFile([meeting, { ...meeting, uid: 'end-1', when: { day: '2026-12-31' } }], now));
  expect(both.filter((line) => /^(UID|BEGIN:VTIMEZONE|METHOD)/.test(line))).toEqual([
    ...['METHOD:PUBLISH', 'BEGIN:VTIMEZONE', 'UID:mee-1', 'UID:end-1'],
  ]);
});

test('no line is longer than 75 octets, every line ends in CRLF, and unfolded nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (summary) => {
      const file = calendarFile({ ...meeting, summary: summary.replace(/[\\;,\r\n]/g, '') }, now);
      const lines = file.split('\r\n');
      expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !line.includes('\n'))).toBe(true);
      expect(unfolded(file)).toContain(`SUMMARY:${summary.replace(/[\\;,\r\n]/g, '')}`);
    }),
    { numRuns: 60 },
  );
});
