import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { LinkedConversation } from '#shared/shapes/my-conversation.ts';
import { saveAsFile } from '../portfolio/save-as-file.ts';

const minuteMs = 60_000;

/**
 * A conversation for the person's own calendar (RFC 5545): the same id as the file in the e-mail, so that both are one entry. All
 * times are UTC: the telephone knows where it is.
 */
export function talkAsCalendar(talk: LinkedConversation): string {
  const end = new Date(Date.parse(talk.startsAt) + talk.minutes * minuteMs).toISOString();
  const summary = `Samtale med ${nameOfMunicipality(talk.municipality)}`;
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fodfæste//Samtaler//DA', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
    `UID:${talk.conversationId}`,
    `DTSTAMP:${stamp(talk.startsAt)}`,
    `DTSTART:${stamp(talk.startsAt)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(talk.place ? [`LOCATION:${escaped(talk.place)}`] : []),
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}

/** Lets the telephone save it, which opens its calendar. */
export function saveTalk(talk: LinkedConversation): void {
  saveAsFile('samtale.ics', talkAsCalendar(talk), 'text/calendar');
}

function stamp(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
