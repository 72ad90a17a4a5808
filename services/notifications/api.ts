import type { Call } from '#shared/runtime/call.ts';
import { query, serviceApi } from '#shared/runtime/http.ts';
import { pathRecipient } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { MessagesSentPage } from '#shared/shapes/message-sent.ts';
import { read, unwrap } from './edge.ts';
import { listMessagesSent } from './capabilities/list-messages-sent.ts';
import { notificationsRefusals } from './refusals.ts';
import type { NotificationsStore } from './store/notifications-store.ts';

/** Opens the messages of a scope. */
export type OpenNotifications = (where: Pick<Call, 'scope' | 'partnership'>) => NotificationsStore;

/** Notifications' routes: what was sent. Sending is asked for through the messages port, never over HTTP. */
export function notificationsApi(open: OpenNotifications) {
  return serviceApi({
    service: 'notifications',
    refusals: notificationsRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/notifications/:scope')
    .get(
      '/recipients/:recipientId/messages',
      read('list-messages-sent', { title: 'Messages sent to a person, the latest first', answers: MessagesSentPage }),
      query(PageQuery),
      async (c) => {
        const recipientId = pathRecipient(c);
        return c.json(unwrap(await listMessagesSent(c.var.call, open(c.var.call), recipientId, c.req.valid('query'))));
      },
    );
}

export type Api = ReturnType<typeof notificationsApi>;
