import { calendarFile } from '#kit/calendar/calendar-file.ts';
import { saveAsFile } from '#kit/parts/save-as-file.ts';
import { nowMs } from '#kit/time/clock.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { LinkedConversation } from '#shared/shapes/my-conversation.ts';

/** A conversation for the person's own calendar: the same id as the file in the e-mail, so that both are one entry. */
export function talkAsCalendar(talk: LinkedConversation, now: number): string {
  const { conversationId: uid, startsAt, minutes, municipality, place } = talk;
  const summary = `Samtale med ${nameOfMunicipality(municipality)}`;
  return calendarFile({ uid, sequence: 0, summary, when: { startsAt, minutes }, place, product: 'Samtaler' }, now);
}

/** Lets the telephone save it, which opens its calendar. */
export function saveTalk(talk: LinkedConversation): void {
  saveAsFile('samtale.ics', talkAsCalendar(talk, nowMs()), 'text/calendar');
}
