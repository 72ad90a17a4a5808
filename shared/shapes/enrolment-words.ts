/** Words of enrolments. Texts: `enrolment.text.ts` of the kit. */

/** On the waiting list, has a seat, has begun, came to the end, stopped on the way, came to nothing. */
export const enrolmentStates = ['waiting', 'enrolled', 'started', 'completed', 'interrupted', 'withdrawn'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** As the institution posted it for everybody, or arranged for this one person. */
export const arrangements = ['as-posted', 'individually'] as const;
export type Arrangement = (typeof arrangements)[number];

/** What is done where no seat is free: nothing, or the person waits. */
export const whenFull = ['refuse', 'wait'] as const;

/** How it ended well. */
export const enrolmentResults = ['passed', 'attended', 'partly'] as const;
export type EnrolmentResult = (typeof enrolmentResults)[number];

/** Why a person stopped on the way. */
export const interruptReasons = [
  'own-wish',
  'health',
  'absence',
  'job-instead',
  'did-not-suit',
  'private',
  'course-stopped',
  'other',
] as const;
export type InterruptReason = (typeof interruptReasons)[number];

/** Why an enrolment came to nothing. */
export const enrolmentWithdrawReasons = [
  'own-wish',
  'health',
  'job-instead',
  'other-course',
  'course-withdrawn',
  'declined-seat',
  'offer-lapsed',
  'never-came',
  'registered-by-mistake',
  'effort-ended',
  'other',
] as const;
export type EnrolmentWithdrawReason = (typeof enrolmentWithdrawReasons)[number];

/** Which seat a person holds: one of the course's own, one of those the municipality reserved, or none (any more). */
export const seatKinds = ['own', 'pool', 'none'] as const;
export type SeatKind = (typeof seatKinds)[number];
