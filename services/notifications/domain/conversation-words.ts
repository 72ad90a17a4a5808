import type { Message, TextMessage } from '#shared/shapes/message.ts';
import { lookBackTexts } from './look-back.text.ts';
import { stillThereTexts } from './still-there.text.ts';
import { checkInTexts } from './check-in.text.ts';
import { agreementTexts, signingCodeTexts } from './agreement.text.ts';
import { conversationTexts, meetingHow } from './conversation.text.ts';
import { preparationTexts } from './preparation.text.ts';
import { meetingTimesText } from './meeting-times-words.ts';
import { fill } from './fill.ts';
import { spokenInstant } from './spoken-time.ts';

type AboutConversation = Extract<Message, { template: 'conversation-notice' | 'conversation-text' }>;

/** What the sentences about a conversation name. */
export function conversationValues(message: AboutConversation): Record<string, string> {
  const { startsAt, minutes, form, place, language, municipalityName } = message;
  const how = fill(meetingHow[language][form], { place: place ?? '' }).trim();
  return { ...spokenInstant(startsAt, language), minutes: String(minutes), how, municipality: municipalityName };
}

/** A text to a telephone, in the person's language. */
export function writtenText(message: TextMessage): string {
  const { language, name } = message;
  const firstName = name.trim().split(/\s+/)[0] ?? '';
  if (message.template === 'signing-code-text') return fill(signingCodeTexts[language], { code: message.code });
  if (message.template === 'agreement-to-sign-text')
    return fill(agreementTexts[language], { firstName, company: message.companyName, link: message.link });
  if (message.template === 'meeting-times-text') return meetingTimesText(message, firstName);
  if (message.template === 'preparation-text')
    return fill(preparationTexts[language], { firstName, municipality: message.municipalityName, link: message.link });
  if (message.template === 'look-back-text') return fill(lookBackTexts[language], { firstName, link: message.link });
  if (message.template === 'still-there-text' || message.template === 'check-in-text') {
    const texts = message.template === 'check-in-text' ? checkInTexts : stillThereTexts;
    return fill(texts[language], { firstName, link: message.ownLink ?? message.link });
  }
  const texts = conversationTexts[language];
  const said = fill(texts[message.notice], { ...conversationValues(message), firstName }).trim();
  const answer = message.link ? [fill(texts.answer, { link: message.link })] : [];
  const prepare = message.prepare ? [fill(texts.prepare, { link: message.prepare })] : [];
  return [said, ...answer, ...prepare].join(' ');
}
