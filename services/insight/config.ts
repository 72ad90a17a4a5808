import type { EventName } from '#shared/events/catalogue.ts';

/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = ['TABLE_NAME', 'DATA_ROLE_ARN', 'FIELD_KEY_ID', 'FILES_BUCKET'] as const;

/**
 * What insight hears from the others.
 * The stack subscribes to this list, and `event-handlers.ts` answers all of it and nothing else or does not compile.
 */
export const consumes = [
  'CandidateReferred',
  'CandidateProfiled',
  'CandidateClosed',
  'CandidateReopened',
  'PlacementStarted',
  'PlacementChanged',
  'PlacementEnded',
  'PlacementCorrected',
  'PlacementWithdrawn',
  'SixMonthCheckAnswered',
  'SixMonthCheckReopened',
  'EnrolmentStarted',
  'EnrolmentCorrected',
  'ConsentGranted',
  'ConsentEnded',
  'MunicipalityJoined',
] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
