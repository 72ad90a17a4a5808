/** What matching hears of hours, pauses, attendance and calls for help. */
export const hoursConsumes = [
  'AttendanceAnswered',
  'AttendanceSettled',
  'AttendanceKept',
  'HoursPlanChanged',
  'HoursStepAnswered',
  'HoursStepAnswerSettled',
  'HelpAsked',
  'HelpAskedSettled',
  'PlacementPaused',
  'PlacementResumed',
] as const;
