import { describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { anInvitation } from '#test/builders/notifications.ts';
import { calendarEventOf, calendarFile as fileOf, type CalendarEvent } from './calendar-file.ts';

const calendarFile = (message: Parameters<typeof calendarEventOf>[0], by: string) =>
  fileOf(calendarEventOf(message) as CalendarEvent, by);

const organizer = 'hej@fodfaeste.example';

/** The lines of a calendar file, long ones put together again (RFC 5545, section 3.1). */
function linesOf(content: string): string[] {
  return content.replaceAll('\r\n ', '').split('\r\n');
}

describe('the calendar file of a meeting', () => {
  test('an invitation, on the Danish clock with its zone', () => {
    const { fileName, contentType, content } = calendarFile(anInvitation(), organizer);
    expect([fileName, contentType]).toEqual(['matchmoede.ics', 'text/calendar; charset=utf-8; method=REQUEST']);
    const lines = linesOf(content);
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'UID:mee-11111111111111111111',
        'SEQUENCE:0',
        'DTSTAMP:20261123T090000Z',
        'BEGIN:VTIMEZONE',
        'DTSTART;TZID=Europe/Copenhagen:20261127T100000',
        'DTEND;TZID=Europe/Copenhagen:20261127T104500',
        'SUMMARY:Matchmøde hos Bageriet & Sønner',
        'LOCATION:Skomagergade 1\\, Roskilde',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(lines.find((line) => line.startsWith('ORGANIZER'))).toContain(organizer);
    expect(lines.find((line) => line.startsWith('ATTENDEE'))).toContain('MAILTO:amina@example.dk');
  });

  test('moved: the same meeting with a higher sequence, on the other side of summer time', () => {
    const moved = anInvitation({ sequence: 1, startsAt: instant('2026-10-25T00:30:00Z'), minutes: 90 });
    expect(linesOf(calendarFile(moved, organizer).content)).toEqual(
      expect.arrayContaining([
        'UID:mee-11111111111111111111',
        'SEQUENCE:1',
        'DTSTART;TZID=Europe/Copenhagen:20261025T023000',
        'DTEND;TZID=Europe/Copenhagen:20261025T030000',
      ]),
    );
  });

  test('cancelled', () => {
    const { contentType, content } = calendarFile(anInvitation({ sequence: 2, notice: 'cancelled' }), organizer);
    expect(contentType).toContain('method=CANCEL');
    expect(linesOf(content)).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED', 'UID:mee-11111111111111111111']),
    );
  });

  test('the same message makes the same file', () => {
    expect(calendarFile(anInvitation(), organizer)).toEqual(calendarFile(anInvitation(), organizer));
  });
});
