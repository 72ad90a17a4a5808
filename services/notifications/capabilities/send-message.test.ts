import { beforeAll, describe, expect, test } from 'vitest';
import { messageItem } from '#services/notifications/store/notifications-store.ts';
import {
  aConversationNotice,
  aConversationText,
  aNotifications,
  anInvitation,
  type TestNotifications,
} from '#test/builders/notifications.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { takeIn } from '../consume-messages.ts';
import { sendMessage } from './send-message.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const kept = (notifications: TestNotifications, { recipientId, key } = anInvitation()) =>
  notifications.table.fresh(messageItem, recipientId, key);

describe('send a message', () => {
  test('an invitation goes out with its calendar file, and it is kept that it did', async () => {
    const notifications = aNotifications(table);
    await sendMessage(notifications, anInvitation());
    expect(notifications.mails).toEqual([
      expect.objectContaining({
        to: 'amina@example.dk',
        subject: 'Matchmøde fredag den 27. november 2026 kl. 10.00',
        attachments: [expect.objectContaining({ fileName: 'matchmoede.ics' })],
      }),
    ]);
    const file = 'can-00000000000000000000/mee-11111111111111111111-0.ics';
    expect(notifications.stored.get(`${notifications.scope}/${file}`)).toContain('METHOD:REQUEST');
    expect(await kept(notifications)).toEqual({
      recipientId: 'can-00000000000000000000',
      key: 'evt-1/can-00000000000000000000',
      version: 2,
      state: 'sent',
      template: 'match-meeting-invitation',
      language: 'da',
      subject: 'Matchmøde fredag den 27. november 2026 kl. 10.00',
      to: 'amina@example.dk',
      askedAt: '2026-11-23T09:00:00.000Z',
      failures: 0,
      providerId: 'provider-1',
      file,
    });
  });

  test('asked for again it is not sent again; another key is another message', async () => {
    const notifications = aNotifications(table);
    for (const key of ['a#b', 'a#b', 'c']) await sendMessage(notifications, anInvitation({ key }));
    expect(notifications.mails).toHaveLength(2);
    expect(await kept(notifications, anInvitation({ key: 'a/b' }))).toMatchObject({ state: 'sent' });
  });

  test('a refusal of the provider is kept and thrown, and the next try sends it', async () => {
    const notifications = aNotifications(table);
    notifications.refusals = 2;
    for (const failures of [1, 2]) {
      await expect(sendMessage(notifications, anInvitation())).rejects.toThrow('asleep');
      expect(await kept(notifications)).toMatchObject({ state: 'failed', failures });
    }
    await sendMessage(notifications, anInvitation());
    expect(await kept(notifications)).toMatchObject({ state: 'sent', failures: 2, providerId: 'provider-1' });
    expect(notifications.mails).toHaveLength(1);
  });

  test('told twice at once it ends as sent', async () => {
    const notifications = aNotifications(table);
    await Promise.all([1, 2, 3].map(() => sendMessage(notifications, anInvitation())));
    expect(await kept(notifications)).toMatchObject({ state: 'sent' });
    expect(notifications.mails.length).toBeGreaterThan(0);
  });
});

describe('a message from the queue', () => {
  test('is sent from the scope it names', async () => {
    const notifications = aNotifications(table);
    const opened: string[] = [];
    const open = ({ scope }: { scope: string }) => {
      opened.push(scope);
      return notifications;
    };
    await takeIn(open, JSON.stringify({ message: anInvitation({ scope: 'P-fodfaeste' }) }));
    expect(opened).toEqual(['P-fodfaeste']);
    expect(notifications.mails).toHaveLength(1);
  });

  test.each([
    ['no message', {}],
    ['no scope', { message: anInvitation({ scope: 'somewhere' }) }],
    ['an unknown template', { message: { ...anInvitation(), template: 'advert' } }],
  ])('%s is thrown back', async (_about, body) => {
    const notifications = aNotifications(table);
    await expect(takeIn(() => notifications, JSON.stringify(body))).rejects.toThrow();
    expect(notifications.mails).toEqual([]);
  });
});

describe('what is told of a conversation', () => {
  test('a text goes to the telephone, says little, and holds the person’s own link', async () => {
    const notifications = aNotifications(table);
    const message = aConversationText();
    await sendMessage(notifications, message);
    await sendMessage(notifications, message);
    expect(notifications.texts).toEqual([
      {
        to: '+4522334455',
        text: `Hej Amina. Roskilde Kommune vil gerne tale med dig fredag den 27. november 2026 kl. 10.00. Sted: Skomagergade 1, Roskilde. Svar her: ${message.link}`,
      },
    ]);
    expect(await notifications.table.fresh(messageItem, message.recipientId, message.key)).toMatchObject({
      ...{ state: 'sent', to: '+4522334455', providerId: 'provider-text-1' },
      subject: 'Samtale fredag den 27. november 2026 kl. 10.00',
    });
  });

  test('one that the provider refuses is noted and told again', async () => {
    const notifications = Object.assign(aNotifications(table), { refusals: 1 });
    await expect(sendMessage(notifications, aConversationText())).rejects.toThrow('asleep');
    await sendMessage(notifications, aConversationText());
    expect(notifications.texts).toHaveLength(1);
  });

  test.each([
    ['invited', 'METHOD:REQUEST'],
    ['moved', 'METHOD:REQUEST'],
    ['cancelled', 'METHOD:CANCEL'],
    ['reminded', undefined],
  ] as const)('%s by e-mail changes the calendar as it should: %s', async (notice, method) => {
    const notifications = aNotifications(table);
    await sendMessage(notifications, aConversationNotice({ notice, sequence: 2 }));
    const [file] = notifications.mails[0]?.attachments ?? [];
    expect(file?.content.match(/METHOD:\w+/)?.[0]).toBe(method);
    if (file) expect(file.content).toMatch(/UID:con-1{20}[\s\S]*SEQUENCE:2/);
  });
});
