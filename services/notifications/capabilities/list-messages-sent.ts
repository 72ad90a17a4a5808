import type { NotificationsRefusal } from '#services/notifications/refusals.ts';
import type { KeptMessage } from '#services/notifications/domain/kept-message.ts';
import { messageItem, type NotificationsStore } from '#services/notifications/store/notifications-store.ts';
import { isId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { Recipient } from '#shared/runtime/path-id.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { MessageSent } from '#shared/shapes/message-sent.ts';

const pageSize = 20;

/**
 * What was sent to one person, the latest first: so that staff can see whether an invitation left the house. A
 * candidate sees in the log who looked. Refusal: cursor-not-valid.
 */
export async function listMessagesSent(
  call: Call,
  notifications: NotificationsStore,
  recipientId: Recipient,
  ask: PageQuery,
): Promise<Result<PageOf<MessageSent>, NotificationsRefusal>> {
  const query = { kind: messageItem, index: 'messages-to', of: [recipientId] } as const;
  const page = await readPage(notifications, ask, { ...query, descending: true, pageSize });
  if (!page.ok) return page;
  if (isId('candidate', recipientId)) await recordViewing(call, notifications.table, [recipientId]);
  return ok({ ...page.value, items: page.value.items.map(messageSent) });
}

function messageSent({ template, subject, to, state, askedAt }: KeptMessage): MessageSent {
  return { template, subject, to, state, askedAt };
}
