import type { Message } from '#shared/shapes/message.ts';
import { conversationTexts, meetingHow } from './conversation.text.ts';
import { fill } from './fill.ts';
import { spokenInstant } from './spoken-time.ts';

type AboutConversation = Extract<Message, { template: 'conversation-notice' | 'conversation-text' }>;
type Text = Extract<Message, { template: 'conversation-text' }>;

/** What the sentences about a conversation name. */
export function conversationValues(message: AboutConversation): Record<string, string> {
  const { startsAt, minutes, form, place, language, municipalityName } = message;
  const how = fill(meetingHow[language][form], { place: place ?? '' }).trim();
  return { ...spokenInstant(startsAt, language), minutes: String(minutes), how, municipality: municipalityName };
}

/** A text to a telephone, in the person's language. */
export function writtenText(message: Text): string {
  const { notice, language, name, link } = message;
  const firstName = name.trim().split(/\s+/)[0] ?? '';
  const texts = conversationTexts[language];
  const said = fill(texts[notice], { ...conversationValues(message), firstName }).trim();
  return link ? `${said} ${fill(texts.answer, { link })}` : said;
}
