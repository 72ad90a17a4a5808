import type { KeptMessage } from '#services/notifications/domain/kept-message.ts';
import type { SendMail } from '#services/notifications/ports/mail.ts';
import type { SendText } from '#services/notifications/ports/text.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Messages of one scope, and the ways out of the house. */
export type NotificationsStore = {
  readonly table: Table;
  readonly keys: () => Promise<FieldKeys>;
  readonly files: Pick<Files, 'store'>;
  readonly mail: SendMail;
  readonly text: SendText;
  /** The address that calendars show as the one who invites, and send answers to. */
  readonly organizer: string;
};

/** Kept under the person it went to, one per key; in the index by time. */
export const messageItem = defineItem<KeptMessage, 'messages-to'>({
  name: 'message',
  partition: (message) => [message.recipientId],
  sort: (message) => [message.key],
  indexes: {
    'messages-to': {
      on: 'gsi1',
      place: ({ recipientId, askedAt, key }) => ({ of: [recipientId], sort: `${askedAt}#${key}` }),
    },
  },
});
