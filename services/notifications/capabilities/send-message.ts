import { calendarEventOf, calendarFile, type CalendarFile } from '#services/notifications/domain/calendar-file.ts';
import {
  failed,
  keyOf,
  messageTable,
  queue,
  sent,
  type KeptMessage,
} from '#services/notifications/domain/kept-message.ts';
import { signingCodeSubject } from '#services/notifications/domain/agreement.text.ts';
import { writtenText } from '#services/notifications/domain/conversation-words.ts';
import { writtenMail } from '#services/notifications/domain/written-mail.ts';
import { messageItem, type NotificationsStore } from '#services/notifications/store/notifications-store.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { MailMessage, Message, TextMessage } from '#shared/shapes/message.ts';

/**
 * Sends a message, once for its key: a row says that it is queued before the provider is asked, and that it was sent
 * afterwards. Between the two a stop of the machine may send it a second time, never not at all. Throws where the
 * provider does not take it: the queue tells it again, and the row says that it failed.
 */
export async function sendMessage(notifications: NotificationsStore, message: Message): Promise<void> {
  if ('phone' in message) return sendText(notifications, message);
  const mail = writtenMail(message);
  const calendar = calendarOf(message, notifications.organizer);
  const kept = await keep(notifications, message, queue(message, mail.subject, calendar?.name));
  if (kept.state === 'sent') return;
  if (calendar) {
    const { content, contentType } = calendar.file;
    await notifications.files.store(notifications.table.scope, calendar.name, content, contentType);
  }
  const attachments = calendar ? [calendar.file] : [];
  const providerId = await handOver(notifications, kept, () =>
    notifications.mail({ to: message.email, ...mail, attachments }),
  );
  await note(notifications, 'send-message', kept, sent(kept, providerId));
}

/** The same for a text to a telephone; what is kept of it is what an e-mail would have been about. */
async function sendText(notifications: NotificationsStore, message: TextMessage): Promise<void> {
  const subject = subjectOf(message);
  const kept = await keep(notifications, message, queue(message, subject, undefined));
  if (kept.state === 'sent') return;
  const text = { to: message.phone, text: writtenText(message) };
  const providerId = await handOver(notifications, kept, () => notifications.text(text));
  await note(notifications, 'send-message', kept, sent(kept, providerId));
}

function subjectOf(message: TextMessage): string {
  if (message.template === 'signing-code-text') return signingCodeSubject[message.language];
  return writtenMail(asMail(message)).subject;
}

function asMail(message: Exclude<TextMessage, { template: 'signing-code-text' }>): MailMessage {
  if (message.template === 'agreement-to-sign-text') return { ...message, template: 'agreement-to-sign', email: '' };
  if (message.template === 'look-back-text') return { ...message, template: 'look-back-asked', email: '' };
  if (message.template === 'still-there-text') return { ...message, template: 'still-there-asked', email: '' };
  if (message.template === 'check-in-text') return { ...message, template: 'check-in-asked', email: '' };
  if (message.template === 'meeting-times-text') return { ...message, template: 'meeting-times', email: '' };
  return message.template === 'preparation-text'
    ? { ...message, template: 'preparation-invited', email: '' }
    : { ...message, template: 'conversation-notice', email: '' };
}

function calendarOf(message: MailMessage, organizer: string): { name: string; file: CalendarFile } | undefined {
  const event = calendarEventOf(message);
  if (!event) return undefined;
  return {
    name: `${message.recipientId}/${event.id}-${event.sequence}.ics`,
    file: calendarFile(event, organizer),
  };
}

/** The row of the message: as it stands, or as it is from now on. */
async function keep({ table }: NotificationsStore, message: Message, fresh: KeptMessage): Promise<KeptMessage> {
  const key = [message.recipientId, keyOf(message)];
  const known = await table.fresh(messageItem, ...key);
  if (known) return known;
  try {
    await table.transact([insert(messageItem, fresh)]);
    return fresh;
  } catch (fault) {
    const another = conditionFailed(fault) && (await table.fresh(messageItem, ...key));
    if (!another) throw fault;
    return another;
  }
}

async function handOver(
  notifications: NotificationsStore,
  kept: KeptMessage,
  send: () => Promise<string>,
): Promise<string> {
  try {
    return await send();
  } catch (fault) {
    await note(notifications, 'fail', kept, failed(kept));
    throw fault;
  }
}

/** Notes what became of the message; where another has noted it was sent at the same time, that stands. */
async function note(
  { table }: NotificationsStore,
  what: 'send-message' | 'fail',
  before: KeptMessage,
  after: KeptMessage,
): Promise<void> {
  try {
    await table.transact([replace(messageItem, before, after, priorStates(messageTable, what))]);
  } catch (fault) {
    const stands = await table.fresh(messageItem, before.recipientId, before.key);
    if (stands?.state !== 'sent') throw fault;
  }
}
