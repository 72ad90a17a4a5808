/** What matching hears of check-ins. */
export const checkInConsumes = ['CheckInAsked', 'CheckInAnswered', 'CheckInAnswerSettled'] as const;
