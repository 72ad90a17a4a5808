/** What matching hears of hours, pauses and attendance. */
export const hoursConsumes = [
  'AttendanceAnswered',
  'AttendanceSettled',
  'HoursPlanChanged',
  'PlacementPaused',
  'PlacementResumed',
] as const;
