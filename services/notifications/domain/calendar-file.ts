import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { leavesCalendar, type MailMessage } from '#shared/shapes/message.ts';
import { onDanishClock } from '#shared/kernel/calendar-times.ts';
import type { Instant } from '#shared/kernel/time.ts';

/** A calendar file (RFC 5545, sent as RFC 5546 says). */
export type CalendarFile = { readonly fileName: string; readonly contentType: string; readonly content: string };

/** What stands in a calendar, as a message tells of it. */
export type CalendarEvent = {
  readonly id: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly askedAt: Instant;
  readonly summary: string;
  readonly location: string;
  readonly email: string;
  readonly name: string;
  readonly fileName: string;
  readonly product: string;
};

const minuteMs = 60_000;
const titles = {
  meeting: { da: 'Matchmøde hos', en: 'Match meeting at', uk: 'Зустріч щодо місця:' },
  conversation: { da: 'Samtale med', en: 'Conversation with', uk: 'Розмова:' },
} as const;

/** What a message puts into a calendar, moves there or takes out; undefined where it leaves the calendar alone. */
export function calendarEventOf(message: MailMessage): CalendarEvent | undefined {
  if (message.template === 'match-meeting-invitation') {
    const { meetingId: id, sequence, notice, startsAt, minutes, place, companyName, language } = message;
    return {
      ...{ id, sequence, startsAt, minutes, location: place, cancelled: leavesCalendar(notice) },
      ...{ summary: `${titles.meeting[language]} ${companyName}`, fileName: 'matchmoede.ics', product: 'Matchmøder' },
      ...whom(message),
    };
  }
  if (message.template !== 'conversation-notice') return undefined;
  const { conversationId: id, sequence, notice, startsAt, minutes, place, municipalityName, language } = message;
  if (notice === 'reminded' || notice === 'time-kept') return undefined;
  return {
    ...{ id, sequence, startsAt, minutes, location: place ?? '' },
    cancelled: notice === 'cancelled' || notice === 'effort-ended',
    ...{
      summary: `${titles.conversation[language]} ${municipalityName}`,
      fileName: 'samtale.ics',
      product: 'Samtaler',
    },
    ...whom(message),
  };
}

function whom({ email, name, askedAt }: MailMessage) {
  return { email, name, askedAt };
}

/**
 * The meeting for a calendar. The id of the meeting is the same every time and the sequence rises, so that moving or
 * cancelling changes the entry that stands there. The organiser is a mailbox that people read, so that an answer from the
 * calendar arrives. Times are on the Danish clock, with its zone described.
 */
export function calendarFile(event: CalendarEvent, organizer: string): CalendarFile {
  const { id, sequence, cancelled, startsAt, minutes, askedAt, summary, location, email, name, fileName } = event;
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const start = new Date(startsAt);
  const calendar = ical({ prodId: { company: 'Fodfæste', product: event.product, language: 'DA' }, method });
  calendar
    .createEvent({
      ...{ id, sequence, start, summary, location },
      end: new Date(start.getTime() + minutes * minuteMs),
      stamp: new Date(askedAt),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: 'Fodfæste', email: organizer },
    })
    .createAttendee({ email, name, rsvp: true });
  return {
    fileName,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: onDanishClock(calendar.toString()),
  };
}
