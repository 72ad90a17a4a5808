/** What matching hears of hours, pauses and attendance. */
export const hoursConsumes = [
  'AttendanceAnswered',
  'AttendanceSettled',
  'AttendanceKept',
  'HoursPlanChanged',
  'HoursStepAnswered',
  'HoursStepAnswerSettled',
  'PlacementPaused',
  'PlacementResumed',
] as const;
