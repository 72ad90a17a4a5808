import { calendarFile, type CalendarFile } from '#services/notifications/domain/calendar-file.ts';
import {
  failed,
  keyOf,
  messageTable,
  queue,
  sent,
  type KeptMessage,
} from '#services/notifications/domain/kept-message.ts';
import { writtenMail } from '#services/notifications/domain/written-mail.ts';
import { messageItem, type NotificationsStore } from '#services/notifications/store/notifications-store.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { Message } from '#shared/shapes/message.ts';

/**
 * Sends a message, once for its key: a row says that it is queued before the provider is asked, and that it was sent
 * afterwards. Between the two a stop of the machine may send it a second time, never not at all. Throws where the
 * provider does not take it: the queue tells it again, and the row says that it failed.
 */
export async function sendMessage(notifications: NotificationsStore, message: Message): Promise<void> {
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

function calendarOf(message: Message, organizer: string): { name: string; file: CalendarFile } | undefined {
  if (message.template !== 'match-meeting-invitation') return undefined;
  const { recipientId, meetingId, sequence } = message;
  return {
    name: `${recipientId}/${meetingId}-${sequence}.ics`,
    file: calendarFile(message, organizer),
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
