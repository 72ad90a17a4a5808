import { expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { anId } from '#test/builders/ids.ts';
import { talkAsCalendar } from './talk-calendar.ts';

test('a conversation in the person’s own calendar, on the Danish clock and with its own id', () => {
  const conversationId = anId('conversation', 'a');
  const file = talkAsCalendar(
    {
      ...{ conversationId, version: 1, municipality: '0265', state: 'invited', kind: 'first', form: 'meeting' },
      ...{ startsAt: instant('2026-12-01T09:30:00Z'), minutes: 45, place: 'Jobhuset, lokale 2', moveAsked: false },
    },
    Date.parse('2026-11-28T20:00:00Z'),
  );
  expect(file.split('\r\n')).toEqual(
    expect.arrayContaining([
      `UID:${conversationId}`,
      'DTSTART;TZID=Europe/Copenhagen:20261201T103000',
      'DTEND;TZID=Europe/Copenhagen:20261201T111500',
      'SUMMARY:Samtale med Roskilde Kommune',
      'LOCATION:Jobhuset\\, lokale 2',
    ]),
  );
});
