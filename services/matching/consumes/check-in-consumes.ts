/** What matching hears of check-ins, and of calls for help that became a sign or none. */
export const checkInConsumes = [
  'CheckInAsked',
  'CheckInAnswered',
  'CheckInAnswerSettled',
  'CheckInKept',
  'CheckInLeftUnanswered',
  'HelpCallOpened',
  'HelpCallClosed',
] as const;
