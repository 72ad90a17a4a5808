/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = ['TABLE_NAME', 'DATA_ROLE_ARN', 'FIELD_KEY_ID', 'FILES_BUCKET'] as const;
