import type { KeptMessage } from '#services/notifications/domain/kept-message.ts';
import { messageItem, type NotificationsStore } from '#services/notifications/store/notifications-store.ts';
import { idPattern } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
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
  recipientId: string,
  ask: PageQuery,
): Promise<Result<{ items: MessageSent[]; cursor: string | null }>> {
  const { cursorKey } = await notifications.keys();
  const of = [recipientId.replaceAll('#', '')];
  const list = ['messages-to', ...of].join('/');
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await notifications.table.list({
    kind: messageItem,
    index: 'messages-to',
    of,
    descending: true,
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  if (idPattern('candidate').test(recipientId)) await recordViewing(call, notifications.table, [recipientId]);
  return ok({ items: page.items.map(messageSent), cursor: sealCursor(cursorKey, list, page.last) });
}

function messageSent({ template, subject, to, state, askedAt }: KeptMessage): MessageSent {
  return { template, subject, to, state, askedAt };
}
