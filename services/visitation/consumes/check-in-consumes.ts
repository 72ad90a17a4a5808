/** What is heard of check-ins at a placement. */
export const checkInConsumes = ['CheckInAsked', 'CheckInKept', 'CheckInLeftUnanswered'] as const;
