import type { EventName } from '#shared/events/catalogue.ts';
import { assessmentConsumes } from './consumes/assessment-consumes.ts';
import { certificateConsumes } from './consumes/certificate-consumes.ts';
import { learningConsumes } from './consumes/learning-consumes.ts';

/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = [
  'TABLE_NAME',
  'DATA_ROLE_ARN',
  'FIELD_KEY_ID',
  'FILES_BUCKET',
  'COMPANY_REGISTER_URL',
  'MESSAGES_QUEUE_URL',
  'SIGNING_KEY_ID',
  'PUBLIC_ORIGIN',
] as const;

/**
 * Folders whose files may be taken away again: photos as they arrive and as they are shown, and certificates that lie with
 * somebody whose they are not.
 */
export const removableFolders = ['arriving', 'photos', 'certificates'] as const;

/**
 * What competence hears from the others.
 * The stack subscribes to this list, and `event-handlers.ts` answers all of it and nothing else or does not compile.
 */
export const consumes = [
  'StaffRolesChanged',
  'CandidateReferred',
  'CandidateCprCorrected',
  'CandidateProfiled',
  'CandidateClosed',
  'CandidateReopened',
  'OpeningRegistered',
  'OpeningChanged',
  'EducationConsentRecorded',
  'EducationConsentWithdrawn',
  'OwnConsentWithdrawn',
  'OwnConsentWithdrawalSettled',
  'CoursePosted',
  'CourseChanged',
  'CourseWithdrawn',
  'CourseExpired',
  'CandidateWaitlisted',
  'CandidateEnrolled',
  'EnrolmentStarted',
  'EnrolmentCompleted',
  'EnrolmentInterrupted',
  'EnrolmentWithdrawn',
  'EnrolmentCorrected',
  'EnrolmentCourseChanged',
  'SeatReleased',
  'SeatOffered',
  'SeatsReserved',
  'MunicipalityJoined',
  'LessonsChanged',
  'LessonHeld',
  'AttendanceCorrected',
  'CourseEndReported',
  'CourseEndSettled',
  'CourseEvaluated',
  'CourseEvaluationSettled',
  'BridgeCareChanged',
  'BridgeBuildingPlanned',
  'SchoolContactNamed',
  'TimePassed',
  ...learningConsumes,
  ...assessmentConsumes,
  'PackageProposed',
  'PackageProposalSettled',
  'OrderPlaced',
  'OrderAdvanced',
  'OrderChanged',
  'OrderClosed',
  'OrderAnswered',
  'OrderAnswerSettled',
  'PlacementStarted',
  'PlacementChanged',
  'PlacementEnded',
  'PlacementCorrected',
  'PlacementWithdrawn',
  'TailoredRequestDescribed',
  'TailoredCourseRequested',
  'TailoredOfferCountered',
  'TailoredApprovalAsked',
  'TailoredApprovalRefused',
  'TailoredCourseAgreed',
  'TailoredCourseStarted',
  'TailoredCourseEnded',
  'TailoredRequestWithdrawn',
  'TailoredRequestExpired',
  'TailoredAnswerMissed',
  'TailoredRequestReminded',
  'TailoredCourseOffered',
  'TailoredCourseDeclined',
  'TailoredAnswerSettled',
  'UpliftNeedDescribed',
  'UpliftNeedSettled',
  ...certificateConsumes,
] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
