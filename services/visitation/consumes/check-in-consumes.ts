/** What is heard of check-ins and visits at a placement. */
export const checkInConsumes = ['CheckInAsked', 'CheckInKept', 'CheckInLeftUnanswered', 'VisitChanged'] as const;
