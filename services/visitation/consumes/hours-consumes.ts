/** What is heard of the hours, pauses and attendance of a placement. */
export const hoursConsumes = [
  'PlacementPaused',
  'PlacementResumed',
  'PlacementPauseEndPassed',
  'AttendanceSignalled',
  'PlacementBuddyWithdrawn',
  'HoursLevelReached',
  'HelpCallOpened',
  'HelpCallClosed',
] as const;
