import type { Message } from '#shared/shapes/message.ts';
import { fill } from './fill.ts';
import { meetingTimesTexts } from './meeting-times.text.ts';
import { spokenInstant } from './spoken-time.ts';

type AboutTimes = Extract<Message, { template: 'meeting-times' | 'meeting-times-text' | 'company-meeting-times' }>;

/** What the sentences about times for a match meeting name. */
export function timesValues(message: AboutTimes): Record<string, string> {
  const { language, companyName: company, municipalityName: municipality, startsAt, place = '' } = message;
  const opening = message.template === 'company-meeting-times' ? message.openingTitle : '';
  return { company, municipality, place, opening, ...(startsAt && spokenInstant(startsAt, language)) };
}

/** A text to the person's telephone. */
export function meetingTimesText(
  message: Extract<Message, { template: 'meeting-times-text' }>,
  firstName: string,
): string {
  const { language, notice, link = '' } = message;
  return fill(meetingTimesTexts[language][notice], { ...timesValues(message), firstName, link }).trim();
}
