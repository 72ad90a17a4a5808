import type { EventName } from '#shared/events/catalogue.ts';

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
/** `REBUILD_QUEUES` and `REBUILD_TABLES` name the services by which each is reached; `REBUILD_HEARS` what they hear, by those who hear it, packed. */
export const onRebuildConfigNames = [
  'TABLE_NAME',
  'REBUILD_QUEUE_URL',
  'REBUILD_QUEUES',
  'REBUILD_HEARS',
  'REBUILD_TABLES',
] as const;
export const onScheduleConfigNames = ['TABLE_NAME', 'BUS_NAME'] as const;

/**
 * What access hears from the others: whose data was viewed, and who must be let in to what.
 * The stack subscribes to this list, and `event-handlers.ts` answers all of it and nothing else or does not compile.
 */
export const consumes = [
  'CandidateReferred',
  'CandidateCprCorrected',
  'PersonViewed',
  'CompanyJoined',
  'InstitutionJoined',
  'MatchMeetingCalled',
  'MatchMeetingMoveAsked',
  'AlignmentTalkChanged',
  'MeetingTimesChanged',
  'EvidencePackChanged',
  'CompensationChanged',
  'FirstConversationOverdue',
  'ConversationChanged',
  'ConsentEndNeared',
  'SavedSearchFitted',
  'EnrolmentSeatHeld',
  'EnrolmentCourseChanged',
  'EducationConsentWithdrawn',
  'PlacementEndPassed',
  'PlacementLimitNeared',
  'AbsenceSignalled',
  'SixMonthCheckFellDue',
  'StaffRolesChanged',
  'InstitutionStaffOffboarded',
  'OrderReminderDue',
  'TailoredAnswerSettled',
  'TailoredAnswerMissed',
  'TailoredApprovalAsked',
  'TailoredApprovalRefused',
  'TailoredRequestReminded',
  'TailoredRequestExpired',
] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
