import type { EventName } from '#shared/events/catalogue.ts';

/** The settings this service's functions read; the stack gives these. */
export const configNames = [
  'TABLE_NAME',
  'DATA_ROLE_ARN',
  'FIELD_KEY_ID',
  'MESSAGES_QUEUE_URL',
  'PUBLIC_ORIGIN',
  'COMPANY_REGISTER_URL',
] as const;

/**
 * What the cluster network hears from the others, and of itself what changes who is invited.
 * The stack subscribes to this list, and `event-handlers.ts` answers all of it and nothing else or does not compile.
 */
export const consumes = [
  'MunicipalityJoined',
  'StaffRolesChanged',
  'MatchMeetingCalled',
  'AgreementOffered',
  'AgreementLeftUnsigned',
  'AlignmentTalkChanged',
  'CompensationChanged',
  'CheckInAsked',
  'MeetingTimesChanged',
  'SigningCodeAsked',
  'StillThereAsked',
  'LookBackChanged',
  'CompanyChanged',
  'BuddyWithdrawn',
  'PlaceClaimed',
  'PlaceReleased',
] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
