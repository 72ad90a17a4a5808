/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = [
  'TABLE_NAME',
  'DATA_ROLE_ARN',
  'FIELD_KEY_ID',
  'CITIZEN_SECRET_ARN',
  'MESSAGES_QUEUE_URL',
  'PUBLIC_ORIGIN',
] as const;
