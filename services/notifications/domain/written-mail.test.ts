import { compensationNotices } from '#shared/shapes/compensation.ts';
import { packNotices } from '#shared/shapes/evidence-pack.ts';
import { describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import {
  conversationAnswerNotices,
  conversationNotices,
  expectationsNotices,
  meetingNotices,
  type MailMessage,
  Message,
  orderNotices,
  requestNotices,
  requestTurns,
  upliftNotices,
} from '#shared/shapes/message.ts';
import { citizenLanguages } from '#shared/shapes/citizen-language.ts';
import { consentPurposes } from '#shared/shapes/consents.ts';
import { aConversationNotice, anInvitation } from '#test/builders/notifications.ts';
import { frame, templates, type WordsByLanguage } from './templates.text.ts';
import { writtenMail } from './written-mail.ts';

const { template: _template, ...envelope } = anInvitation();
const link = 'https://fodfaeste.example/kommune/?a=1&b=2';
const messages = (['da', 'en'] as const).flatMap((language): MailMessage[] => [
  { ...envelope, language, template: 'candidate-referred', firstConversationDueOn: '2026-11-30', link },
  { ...envelope, language, template: 'first-conversation-overdue', dueOn: '2026-11-30', link },
  { ...envelope, language, template: 'consent-ends-soon', dueOn: '2026-11-30', link },
  ...consentPurposes.map((purpose): MailMessage => ({
    ...{ ...envelope, language, template: 'own-consent-ends-soon', purpose, dueOn: '2026-11-30', link },
  })),
  { ...envelope, language, template: 'places-shown', link },
  { ...envelope, language, template: 'look-back-asked', link },
  { ...envelope, language, template: 'look-back-waits', link },
  ...[true, false].flatMap((isReminder): MailMessage[] => [
    { ...envelope, language, template: 'check-in-asked', link, isReminder, ...(isReminder && { ownLink: link }) },
    { ...envelope, language, template: 'check-in-waits', link, isReminder, ...(isReminder && { ownLink: link }) },
    { ...envelope, language, template: 'still-there-asked', link, isReminder, ...(isReminder && { ownLink: link }) },
    { ...envelope, language, template: 'still-there-waits', link, isReminder, ...(isReminder && { ownLink: link }) },
  ]),
  { ...envelope, language, template: 'six-month-check-due', dueOn: '2026-11-30', link },
  { ...envelope, language, template: 'absence-signalled', lastOn: '2026-11-30', link },
  { ...envelope, language, template: 'planned-end-passed', dueOn: '2026-11-30', link },
  { ...envelope, language, template: 'placement-limit-nears', dueOn: '2026-11-30', link },
  anInvitation({ language }),
  {
    ...envelope,
    language,
    template: 'course-fits-search',
    courseTitle: 'Hygiejne & egenkontrol',
    institutionName: 'Erhvervsskolen',
    link,
  },
  {
    ...envelope,
    language,
    template: 'match-meeting-move-asked',
    companyName: 'Bageriet & Sønner',
    startsAt: instant('2026-11-27T09:00:00Z'),
    link,
  },
  { ...envelope, language, template: 'agreement-to-sign', companyName: 'Bageriet & Sønner', link },
  { ...envelope, language, template: 'agreement-waits', link },
  { ...envelope, language, template: 'expectations-to-read', companyName: 'Bageriet & Sønner', link },
  { ...envelope, language, template: 'expectations-wait', link },
  { ...envelope, language, template: 'evidence-pack-to-read', dueOn: '2026-11-30', link },
  ...packNotices.map((notice): MailMessage => ({
    ...envelope,
    language,
    template: 'evidence-pack-news',
    notice,
    link,
  })),
  ...compensationNotices.map((notice): MailMessage => ({
    ...envelope,
    language,
    template: 'compensation-news',
    notice,
    link,
  })),
  ...expectationsNotices.map((notice): MailMessage => ({
    ...{ ...envelope, language, template: 'expectations-news', notice, link },
    companyName: 'Bageriet & Sønner',
  })),
  ...requestNotices.map((notice): MailMessage => ({
    ...{ ...envelope, language, template: 'tailored-request-news', notice, link },
    ...{ companyName: 'Bageriet & Sønner', answerBy: '2026-11-30' },
  })),
  ...requestTurns.map((notice): MailMessage => ({
    ...envelope,
    language,
    template: 'tailored-request-turn',
    notice,
    link,
  })),
  ...upliftNotices.map((notice): MailMessage => ({
    ...{ ...envelope, language, template: 'uplift-news', notice, link },
    until: instant('2026-11-27T09:00:00Z'),
  })),
  ...orderNotices.map((notice): MailMessage => ({
    ...{ ...envelope, language, template: 'training-site-order', notice, link },
    dueOn: '2026-11-30',
  })),
  ...conversationAnswerNotices.map((notice): MailMessage => ({
    ...{ ...envelope, language, template: 'conversation-answered', notice, link },
    startsAt: instant('2026-11-27T09:00:00Z'),
  })),
  { ...envelope, language, template: 'preparation-invited', municipalityName: 'Roskilde Kommune', link },
  ...conversationNotices.map((notice, sequence) => aConversationNotice({ language, sequence, notice, link })),
  ...meetingNotices.map((notice, sequence) => anInvitation({ language, sequence, notice })),
]);

/** As a citizen who chose Ukrainian gets it; staff and companies are not written to in Ukrainian. */
const inUkrainian = messages.flatMap((message): MailMessage[] => {
  const read = Message.safeParse({ ...message, language: 'uk' });
  return message.language === 'da' && read.success && 'email' in read.data ? [read.data] : [];
});
const toCitizens = [
  'agreement-to-sign',
  'check-in-asked',
  'conversation-notice',
  'evidence-pack-to-read',
  'expectations-to-read',
  'look-back-asked',
  'match-meeting-invitation',
  'own-consent-ends-soon',
  'places-shown',
  'preparation-invited',
  'still-there-asked',
];

describe('a message in words', () => {
  test('an invitation in Danish', () => {
    expect(writtenMail(anInvitation())).toEqual({
      subject: 'Matchmøde fredag den 27. november 2026 kl. 10.00',
      text: [
        'Hej Amina',
        'Du er inviteret til et matchmøde om en plads hos Bageriet & Sønner.',
        'Tid: fredag den 27. november 2026 kl. 10.00. Det varer 45 minutter.',
        'Sted: Skomagergade 1, Roskilde.',
        'På mødet taler I om opgaverne, tiderne og om, hvilken støtte der er brug for.',
        'Mødet ligger i den vedhæftede kalenderfil.',
        'Venlig hilsen\nFodfæste\n',
      ].join('\n\n'),
      html: expect.stringContaining('hos Bageriet &amp; Sønner.</p>'),
    });
  });

  test.each([...messages, ...inUkrainian].map((message) => [message.template, message.language, message] as const))(
    '%s in %s leaves nothing unfilled',
    (_name, language, message) => {
      const { subject, text, html } = writtenMail(message);
      expect(Message.safeParse(message).success).toBe(true);
      for (const part of [subject, text, html]) expect(part).not.toMatch(/[{}]|undefined/);
      expect(html).toContain(`<html lang="${language}">`);
      expect(text).toContain(message.template === 'match-meeting-invitation' ? 'Bageriet & Sønner' : link);
    },
  );

  test('what goes to citizens, and nothing else, is written in Ukrainian too', () => {
    expect([...new Set(inUkrainian.map(({ template }) => template))].sort()).toEqual(toCitizens);
    for (const message of inUkrainian) {
      const { subject, text } = writtenMail(message);
      expect(text).toMatch(/^Вітаємо, /);
      expect(`${subject} ${text}`).not.toMatch(/\bkl\. |\bden \d/);
    }
    expect(writtenMail(anInvitation({ language: 'uk' })).subject).toBe(
      'Зустріч щодо місця: п’ятниця, 27 листопада 2026 року, 10:00',
    );
  });

  test('summer time, and a time in English', () => {
    const summer = anInvitation({ startsAt: instant('2026-07-01T06:30:00Z'), language: 'en' });
    expect(writtenMail(summer).subject).toBe('Match meeting Wednesday 1 July 2026 at 08:30');
  });

  test('what people wrote cannot become a part of the page or of the subject’s line', () => {
    const written = writtenMail(
      anInvitation({ name: '<b>Bo', companyName: '<script>alert(1)</script>{place}', place: '"><a href=x>\r\nBcc: x' }),
    );
    expect(written.html).not.toMatch(/<script|<b>|<a /);
    expect(written.subject).not.toMatch(/[\r\n]/);
    expect(written.text).toContain('{place}');
  });

  test('all languages say the same things', () => {
    const values = (words: { subject: string; lines: readonly string[] }) =>
      [...new Set([words.subject, ...words.lines].join(' ').match(/\{\w+\}/g))].sort();
    for (const { da, ...others } of Object.values<WordsByLanguage>(templates))
      for (const other of Object.values(others)) {
        expect(values(other)).toEqual(values(da));
        expect(other.lines.length).toBe(da.lines.length);
      }
    for (const each of citizenLanguages) expect(Object.keys(frame[each])).toEqual(Object.keys(frame.da));
  });
});
