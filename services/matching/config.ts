import type { EventName } from '#shared/events/catalogue.ts';
import { shownProposalsConsumes } from './consumes/shown-proposals-consumes.ts';
import { appointmentConsumes } from './consumes/appointment-consumes.ts';
import { meetingTimesConsumes } from './consumes/meeting-times-consumes.ts';
import { hoursConsumes } from './consumes/hours-consumes.ts';
import { evidencePackConsumes } from './consumes/evidence-pack-consumes.ts';
import { workObservationConsumes } from './consumes/work-observation-consumes.ts';
import { lookBackConsumes } from './consumes/look-back-consumes.ts';
import { stillThereConsumes } from './consumes/still-there-consumes.ts';
import { checkInConsumes } from './consumes/check-in-consumes.ts';
import { jointPlanConsumes } from './consumes/joint-plan-consumes.ts';
import { agreementConsumes } from './consumes/agreement-consumes.ts';

/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = ['TABLE_NAME', 'DATA_ROLE_ARN', 'FIELD_KEY_ID', 'FILES_BUCKET'] as const;

/**
 * What matching hears from the others.
 * The stack subscribes to this list, and `event-handlers.ts` answers all of it and nothing else or does not compile.
 */
export const consumes = [
  'StaffRolesChanged',
  'CandidateReferred',
  'CandidateCprCorrected',
  'CandidateProfiled',
  'CandidateClosed',
  'CertifiedCompetencesChanged',
  'OpeningRegistered',
  'OpeningChanged',
  'OpeningPaused',
  'OpeningReopened',
  'OpeningClosed',
  'CompanyJoined',
  'CompanyChanged',
  'BuddyNamed',
  'BuddyWithdrawn',
  'PlaceClaimed',
  'PlaceReleased',
  'MatchMeetingCalled',
  'MatchMeetingHeld',
  'MatchMeetingReopened',
  'MatchMeetingMoveAsked',
  'MatchMeetingTimeKept',
  'MatchMeetingAnswered',
  'MatchMeetingAnswerSettled',
  'AlignmentAnswered',
  'AlignmentAnswerSettled',
  'AlignmentTalkChanged',
  'PlacementStarted',
  'PlacementChanged',
  'PlacementEnded',
  'PlacementCorrected',
  'PlacementWithdrawn',
  ...hoursConsumes,
  ...jointPlanConsumes,
  ...workObservationConsumes,
  ...checkInConsumes,
  ...evidencePackConsumes,
  'CompensationChanged',
  ...stillThereConsumes,
  ...lookBackConsumes,
  ...appointmentConsumes,
  ...shownProposalsConsumes,
  ...meetingTimesConsumes,
  ...agreementConsumes,
  'JobContinued',
  'TimePassed',
] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
