import type { EventName } from '#shared/events/catalogue.ts';

/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = [
  'TABLE_NAME',
  'DATA_ROLE_ARN',
  'FIELD_KEY_ID',
  'FILES_BUCKET',
  'MAIL_FROM',
  'MAIL_REPLY_TO',
  'TEXT_FROM',
] as const;

/** It hears no events: services post finished messages straight to its queue. */
export const consumes = [] as const satisfies readonly EventName[];
