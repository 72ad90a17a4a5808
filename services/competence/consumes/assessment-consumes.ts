import type { EventName } from '#shared/events/catalogue.ts';

/** What assessments hear. */
export const assessmentConsumes = [
  'AssessmentProposed',
  'AssessmentSigned',
  'AssessmentApproved',
  'AssessmentReturned',
  'AssessmentWithdrawn',
  'AssessmentVerified',
  'SignatureOffered',
  'SignatureSettled',
] as const satisfies readonly EventName[];
export type AssessmentConsumed = (typeof assessmentConsumes)[number];
