/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = [
  'TABLE_NAME',
  'FIELD_KEY_ID',
  'PUBLIC_ORIGIN',
  'CITIZEN_SECRET_ARN',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_SECRET_ARN',
] as const;
export const authorizerConfigNames = ['TABLE_NAME', 'ORIGIN_SECRET_ARN'] as const;
export const onEventConfigNames = ['TABLE_NAME', 'MESSAGES_QUEUE_URL', 'PUBLIC_ORIGIN'] as const;
export const onScheduleConfigNames = ['TABLE_NAME', 'BUS_NAME'] as const;
