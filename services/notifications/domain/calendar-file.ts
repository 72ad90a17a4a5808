import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { leavesCalendar, type Message } from '#shared/shapes/message.ts';

type Invitation = Extract<Message, { template: 'match-meeting-invitation' }>;

/** A calendar file (RFC 5545, sent as RFC 5546 says). */
export type CalendarFile = { readonly fileName: string; readonly contentType: string; readonly content: string };

const minuteMs = 60_000;
const title = { da: 'Matchmøde hos', en: 'Match meeting at' } as const;

/**
 * The meeting for a calendar. The id of the meeting is the same every time and the sequence rises, so that moving or
 * cancelling changes the entry that stands there. The organiser is a mailbox that people read, so that an answer from the
 * calendar arrives. All times are UTC: the reader's calendar knows where it is.
 */
export function calendarFile(invitation: Invitation, organizer: string): CalendarFile {
  const { meetingId, sequence, notice, startsAt, minutes, place, companyName, language, email, name } = invitation;
  const cancelled = leavesCalendar(notice);
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const start = new Date(startsAt);
  const calendar = ical({ prodId: { company: 'Fodfæste', product: 'Matchmøder', language: 'DA' }, method });
  calendar
    .createEvent({
      id: meetingId,
      sequence,
      start,
      end: new Date(start.getTime() + minutes * minuteMs),
      stamp: new Date(invitation.askedAt),
      summary: `${title[language]} ${companyName}`,
      location: place,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: 'Fodfæste', email: organizer },
    })
    .createAttendee({ email, name, rsvp: true });
  return {
    fileName: 'matchmoede.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendar.toString(),
  };
}
