import { randomBytes } from 'node:crypto';
import type { Mail } from '#services/notifications/ports/mail.ts';
import type { Text } from '#services/notifications/ports/text.ts';
import type { NotificationsStore } from '#services/notifications/store/notifications-store.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import type { Message } from '#shared/shapes/message.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';

export type TestNotifications = NotificationsStore & {
  readonly scope: Scope;
  /** What the provider took. */
  readonly mails: Mail[];
  readonly texts: Text[];
  /** What was stored in the files port, by name. */
  readonly stored: Map<string, string>;
  /** How often the provider is to refuse from now on. */
  refusals: number;
};

/** Notifications of a municipality no other test uses, with a provider that can be told to refuse. */
export function aNotifications(table: TestTable): TestNotifications {
  const scope = freshMunicipality();
  const keys = keysFrom(randomBytes(32), scope, 'notifications');
  const notifications: TestNotifications = {
    scope,
    table: openTable(table.client, table.name, scope),
    keys: async () => keys,
    organizer: 'hej@fodfaeste.example',
    mails: [],
    texts: [],
    stored: new Map(),
    refusals: 0,
    files: { store: async (of, name, content) => void notifications.stored.set(`${of}/${name}`, String(content)) },
    text: async (text) => {
      if (notifications.refusals-- > 0) throw new Error('the provider is asleep');
      notifications.texts.push(text);
      return `provider-text-${notifications.texts.length}`;
    },
    mail: async (mail) => {
      if (notifications.refusals-- > 0) throw new Error('the provider is asleep');
      notifications.mails.push(mail);
      return `provider-${notifications.mails.length}`;
    },
  };
  return notifications;
}

type Notice = Extract<Message, { template: 'conversation-notice' }>;
type TextMessage = Extract<Message, { template: 'conversation-text' }>;

/** An invitation to a conversation by e-mail. */
export function aConversationNotice(more: Partial<Notice> = {}): Notice {
  const { template: _template, meetingId: _meeting, companyName: _company, ...envelope } = anInvitation();
  return {
    ...{ ...envelope, template: 'conversation-notice', notice: 'invited', form: 'meeting' },
    ...{ conversationId: 'con-11111111111111111111', municipalityName: 'Roskilde Kommune' },
    link: 'https://fodfaeste.example/borger/link/C-00000000000000000000#ord',
    ...more,
  };
}

/** The same as a text to a telephone. */
export function aConversationText(more: Partial<TextMessage> = {}): TextMessage {
  const { email: _email, ...notice } = aConversationNotice();
  return { ...notice, template: 'conversation-text', phone: '+4522334455', ...more };
}

type Invitation = Extract<Message, { template: 'match-meeting-invitation' }>;

/** An invitation to a match meeting, in winter, at ten in the morning in Denmark. */
export function anInvitation(more: Partial<Invitation> = {}): Invitation {
  return {
    template: 'match-meeting-invitation',
    key: 'evt-1/can-00000000000000000000',
    scope: '0265',
    recipientId: 'can-00000000000000000000',
    email: 'amina@example.dk',
    name: 'Amina Haddad',
    language: 'da',
    askedAt: instant('2026-11-23T09:00:00Z'),
    meetingId: 'mee-11111111111111111111',
    startsAt: instant('2026-11-27T09:00:00Z'),
    minutes: 45,
    place: 'Skomagergade 1, Roskilde',
    companyName: 'Bageriet & Sønner',
    sequence: 0,
    notice: 'called',
    ...more,
  };
}
