import type { EventName } from '#shared/events/catalogue.ts';
import { agreementConsumes } from './consumes/agreement-consumes.ts';
import { lookBackConsumes } from './consumes/look-back-consumes.ts';
import { stillThereConsumes } from './consumes/still-there-consumes.ts';
import { checkInConsumes } from './consumes/check-in-consumes.ts';
import { hoursConsumes } from './consumes/hours-consumes.ts';
import { companionConsumes } from './consumes/companion-consumes.ts';
import { profileConsumes } from './consumes/profile-consumes.ts';
import { preparationConsumes } from './consumes/preparation-consumes.ts';

/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = [
  'TABLE_NAME',
  'DATA_ROLE_ARN',
  'FIELD_KEY_ID',
  'FILES_BUCKET',
  'CITIZEN_SECRET_ARN',
  'MESSAGES_QUEUE_URL',
  'PUBLIC_ORIGIN',
] as const;

/**
 * Folders whose files may be taken away again: what people send, as it arrives and as it is kept in the journal, lists that are
 * imported, and what was made to be fetched once.
 */
export const removableFolders = ['arriving', 'attachments', 'imports', 'exports'] as const;

/**
 * What visitation hears from the others.
 * The stack subscribes to this list, and `event-handlers.ts` answers all of it and nothing else or does not compile.
 */
export const consumes = [
  'TimePassed',
  'MunicipalityJoined',
  'StaffRolesChanged',
  'JobContinued',
  'CandidateReferred',
  'CandidateContactCorrected',
  'CandidateCprCorrected',
  'NextStepChanged',
  'VisitationGroupDecided',
  'ContactPersonChanged',
  'CandidateReopened',
  'CandidateMessageRepeated',
  'CandidateProfiled',
  'CandidateClosed',
  'LocalRulesChanged',
  'ConsentAsked',
  'ConsentGranted',
  'ConsentEnded',
  'ConsentEndNeared',
  'ConsentAnswered',
  'ConsentAnswerSettled',
  'ConversationChanged',
  'ConversationReminderFellDue',
  'ConversationAnswered',
  'ConversationAnswerSettled',
  'MatchMeetingCalled',
  'ShownProposalsChanged',
  'MeetingTimesChanged',
  'SigningCodeAsked',
  'MatchMeetingMoveAsked',
  'MatchMeetingTimeKept',
  'MatchMeetingHeld',
  'AlignmentTalkChanged',
  'EvidencePackChanged',
  'CompensationChanged',
  'MatchMeetingReopened',
  'PlacementStarted',
  'PlacementChanged',
  'PlacementEnded',
  'PlacementEndPassed',
  'PlacementCorrected',
  'PlacementWithdrawn',
  'SixMonthCheckFellDue',
  'SixMonthCheckAnswered',
  'SixMonthCheckReopened',
  'LearningRecordOpened',
  'LearningRecordClosed',
  'PersonSharingStarted',
  'PersonSharingEnded',
  ...hoursConsumes,
  ...checkInConsumes,
  ...stillThereConsumes,
  ...lookBackConsumes,
  ...agreementConsumes,
  ...companionConsumes,
  ...profileConsumes,
  ...preparationConsumes,
  'PlanChanged',
  'OwnActivityFinished',
  'OwnActivitySettled',
  'JournalWished',
  'JournalWishSettled',
] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
