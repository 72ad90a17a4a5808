import type { EventName } from '#shared/events/catalogue.ts';

/** What may change a line in the lists of people: who they are, their groups, whose they are, and what comes next. */
export const listedConsumes = [
  'CandidateReferred',
  'CandidateReopened',
  'CandidateClosed',
  'CandidateContactCorrected',
  'CandidateProfiled',
  'VisitationGroupDecided',
  'NextStepChanged',
  'ContactPersonChanged',
  'MatchMeetingCalled',
  'MatchMeetingMoveAsked',
  'MatchMeetingTimeKept',
  'MatchMeetingHeld',
  'MatchMeetingReopened',
  'PlacementStarted',
  'PlacementChanged',
  'PlacementEnded',
  'PlacementEndPassed',
  'PlacementCorrected',
  'PlacementWithdrawn',
  'LearningRecordOpened',
  'LearningRecordClosed',
  'SixMonthCheckFellDue',
  'SixMonthCheckAnswered',
  'SixMonthCheckReopened',
] as const satisfies readonly EventName[];
