/** The settings this service's functions read; the stack gives these. */
export const configNames = [
  'TABLE_NAME',
  'DATA_ROLE_ARN',
  'FIELD_KEY_ID',
  'MESSAGES_QUEUE_URL',
  'COMPANY_REGISTER_URL',
] as const;
