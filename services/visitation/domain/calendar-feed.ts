import ical from 'ical-generator';
import { onDanishClock } from '#shared/kernel/calendar-times.ts';
import { addDays, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { CalendarKind, FeedNames } from '#shared/shapes/calendar.ts';

/** A meeting as it leaves the house: no name, at most the first letters of one. */
export type FeedMeeting = {
  readonly entryId: string;
  readonly version: number;
  readonly kind: CalendarKind;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly firstName?: string;
  readonly lastName?: string;
};
/** How many steps are due on a day. */
export type FeedDeadlines = { readonly on: CivilDate; readonly count: number };

const minuteMs = 60_000;
const title: Readonly<Record<CalendarKind, string>> = {
  'match-meeting': 'Matchmøde',
  conversation: 'Samtale',
  'network-meeting': 'Netværksmøde',
  other: 'Møde',
};

/**
 * Somebody's calendar for a program that follows it (RFC 5545). Where the meeting is held and with whom stays in this house:
 * a calendar on a telephone is seen by others. Times are on the Danish clock, with its zone; days of deadlines are whole days, with how many there are.
 */
export function calendarFeed(
  meetings: readonly FeedMeeting[],
  deadlines: readonly FeedDeadlines[],
  names: FeedNames,
  address: string,
): string {
  const calendar = ical({ name: 'Fodfæste', prodId: { company: 'Fodfæste', product: 'Kalender', language: 'DA' } });
  for (const meeting of meetings) {
    const start = new Date(meeting.startsAt);
    calendar.createEvent({
      id: `${meeting.entryId}@fodfaeste`,
      sequence: meeting.version,
      ...{ start, end: new Date(start.getTime() + meeting.minutes * minuteMs), stamp: start },
      summary: [title[meeting.kind], names === 'initials' ? initials(meeting) : ''].filter(Boolean).join(' '),
      url: address,
    });
  }
  for (const { on, count } of deadlines) {
    const start = new Date(`${on}T00:00:00Z`);
    calendar.createEvent({
      id: `frister-${on}@fodfaeste`,
      ...{ start, end: new Date(`${addDays(on, 1)}T00:00:00Z`), stamp: start, allDay: true, sequence: count },
      summary: count === 1 ? '1 frist i Fodfæste' : `${count} frister i Fodfæste`,
      url: address,
    });
  }
  return onDanishClock(calendar.toString());
}

function initials({ firstName = '', lastName = '' }: FeedMeeting): string {
  return [firstName, lastName]
    .map((name) => [...name.trim()][0]?.toLocaleUpperCase('da'))
    .filter(Boolean)
    .join('.');
}
