import type { CitizenLanguage } from '#shared/shapes/citizen-language.ts';
import type { MailMessage, MeetingNotice } from '#shared/shapes/message.ts';
import { conversationValues } from './conversation-words.ts';
import { timesValues } from './meeting-times-words.ts';
import { fill } from './fill.ts';
import { spokenDay, spokenInstant } from './spoken-time.ts';
import { signByLinkLine } from './agreement.text.ts';
import { answerLines } from './check-in.text.ts';
import { prepareLine } from './preparation.text.ts';
import { frame, templates, type Words, type WordsByLanguage } from './templates.text.ts';

/** A message in words. */
export type WrittenMail = { readonly subject: string; readonly text: string; readonly html: string };

type Filled = {
  readonly variant: keyof typeof templates;
  readonly values: Record<string, string>;
  readonly link?: string;
  /** Where a question is answered: by a link of one's own, or signed in. */
  readonly answer?: { readonly how: keyof typeof answerLines; readonly href: string };
  /** Where the person prepares what they are invited to. */
  readonly prepare?: string;
  /** Where the company's signatory signs without signing in. */
  readonly signLink?: string;
};

/** Writes a message in the recipient's language, as plain text and as simple HTML. */
export function writtenMail(message: MailMessage): WrittenMail {
  const { variant, values, link, answer, prepare, signLink } = filled(message);
  const words = wordsOf(variant, message.language);
  const { greeting, regards, sender } = frame[message.language];
  const firstName = message.name.trim().split(/\s+/)[0] ?? '';
  const hello = fill(greeting, { firstName });
  const lines = words.lines.map((line) => fill(line, values));
  const linked = [
    ...(link ? [{ href: link }] : []),
    ...(answer ? [{ said: answerLines[answer.how][message.language], href: answer.href }] : []),
    ...(prepare ? [{ said: prepareLine[message.language], href: prepare }] : []),
    ...(signLink ? [{ said: signByLinkLine[message.language], href: signLink }] : []),
  ];
  return {
    subject: fill(words.subject, values).replace(/\s+/g, ' '),
    text: [
      hello,
      ...lines,
      ...linked.flatMap(({ said, href }) => (said ? [said, href] : [href])),
      `${regards}\n${sender}`,
    ]
      .join('\n\n')
      .concat('\n'),
    html: page(message.language, [
      ...[hello, ...lines].map(escaped),
      ...linked.flatMap(({ said, href }) => [...(said ? [escaped(said)] : []), anchor(href)]),
      `${escaped(regards)}<br>${escaped(sender)}`,
    ]),
  };
}

function wordsOf(variant: keyof typeof templates, language: CitizenLanguage): Words {
  const spoken: WordsByLanguage = templates[variant];
  const words = spoken[language];
  if (!words) throw new Error('a message without words in its language');
  return words;
}

function filled(message: MailMessage): Filled {
  const day = (date: string) => spokenDay(date, message.language);
  switch (message.template) {
    case 'conversation-notice': {
      const { notice, link, prepare } = message;
      const links = { ...(link && { link }), ...(prepare && { prepare }) };
      return { variant: `conversation-${notice}`, values: conversationValues(message), ...links };
    }
    case 'meeting-times':
    case 'company-meeting-times': {
      const { template, notice, link } = message;
      return { variant: `${template}-${notice}`, values: timesValues(message), ...(link && { link }) };
    }
    case 'meeting-times-news': {
      const { template, notice, companyName: company, link } = message;
      return { variant: `${template}-${notice}`, values: { company }, link };
    }
    case 'preparation-invited':
      return { variant: message.template, values: { municipality: message.municipalityName }, link: message.link };
    case 'candidate-referred':
      return { variant: message.template, values: { day: day(message.firstConversationDueOn) }, link: message.link };
    case 'first-conversation-overdue':
    case 'consent-ends-soon':
    case 'six-month-check-due':
    case 'planned-end-passed':
    case 'placement-limit-nears':
      return { variant: message.template, values: { day: day(message.dueOn) }, link: message.link };
    case 'check-in-asked':
    case 'check-in-waits':
    case 'still-there-asked':
    case 'still-there-waits':
      return {
        variant: message.isReminder ? `${message.template}-again` : message.template,
        values: {},
        answer: message.ownLink ? { how: 'byLink', href: message.ownLink } : { how: 'signedIn', href: message.link },
      };
    case 'look-back-asked':
    case 'look-back-waits':
    case 'places-shown':
      return { variant: message.template, values: {}, link: message.link };
    case 'own-consent-ends-soon':
      return {
        variant: `own-consent-ends-soon-${message.purpose}`,
        values: { day: day(message.dueOn) },
        link: message.link,
      };
    case 'course-fits-search':
      return {
        variant: message.template,
        values: { course: message.courseTitle, institution: message.institutionName },
        link: message.link,
      };
    case 'absence-signalled':
      return { variant: message.template, values: { day: day(message.lastOn) }, link: message.link };
    case 'conversation-answered':
      return {
        variant: `conversation-answered-${message.notice}`,
        values: spokenInstant(message.startsAt, message.language),
        link: message.link,
      };
    case 'match-meeting-move-asked':
      return {
        variant: message.template,
        values: { ...spokenInstant(message.startsAt, message.language), company: message.companyName },
        link: message.link,
      };
    case 'agreement-to-sign':
    case 'expectations-to-read':
      return { variant: message.template, values: { company: message.companyName }, link: message.link };
    case 'agreement-waits': {
      const { template: variant, link, signLink } = message;
      return { variant, values: {}, link, ...(signLink && { signLink }) };
    }
    case 'expectations-wait':
      return { variant: message.template, values: {}, link: message.link };
    case 'evidence-pack-to-read':
      return { variant: message.template, values: { day: day(message.dueOn) }, link: message.link };
    case 'evidence-pack-news':
      return { variant: `evidence-pack-${message.notice}`, values: {}, link: message.link };
    case 'compensation-news':
      return { variant: `compensation-${message.notice}`, values: {}, link: message.link };
    case 'expectations-news': {
      const { notice, companyName: company, link } = message;
      return { variant: `expectations-${notice}`, values: { company }, link };
    }
    case 'tailored-request-news': {
      const { notice, companyName: company, answerBy, askedAt, link } = message;
      const values = { company, day: answerBy ? day(answerBy) : spokenInstant(askedAt, message.language).day };
      return { variant: `tailored-request-${notice}`, values, link };
    }
    case 'tailored-request-turn':
      return { variant: `tailored-turn-${message.notice}`, values: {}, link: message.link };
    case 'uplift-news': {
      const { notice, until, askedAt, link } = message;
      return { variant: `uplift-${notice}`, values: spokenInstant(until ?? askedAt, message.language), link };
    }
    case 'training-site-order':
      return {
        variant: `training-site-order-${message.notice}`,
        values: { day: day(message.dueOn) },
        link: message.link,
      };
    case 'match-meeting-invitation':
      return {
        variant: meetingVariant[message.notice],
        values: {
          ...spokenInstant(message.startsAt, message.language),
          minutes: String(message.minutes),
          place: message.place,
          company: message.companyName,
        },
      };
  }
}

const meetingVariant = {
  called: 'match-meeting-called',
  changed: 'match-meeting-moved',
  cancelled: 'match-meeting-cancelled',
  declined: 'match-meeting-declined',
  'called-off': 'match-meeting-called-off',
  'effort-ended': 'match-meeting-effort-ended',
  'taken-off': 'match-meeting-taken-off',
} as const satisfies Record<MeetingNotice, Filled['variant']>;

function anchor(href: string): string {
  return `<a href="${escaped(href)}">${escaped(href)}</a>`;
}

function page(language: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"></head><body>\n${body}\n</body></html>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
