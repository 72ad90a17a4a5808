/** What matching hears of a person's other appointments: lessons and conversations. */
export const appointmentConsumes = [
  'CoursePosted',
  'CourseChanged',
  'CandidateEnrolled',
  'EnrolmentStarted',
  'EnrolmentCompleted',
  'EnrolmentInterrupted',
  'EnrolmentWithdrawn',
  'EnrolmentCorrected',
  'ConversationChanged',
] as const;
