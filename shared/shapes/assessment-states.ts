/**
 * The states of an assessment. `verifying`: approved, but drawn for verification that is still open; `cleared`: a
 * certificate may be issued from it.
 */
export const assessmentStates = ['proposed', 'signed', 'returned', 'verifying', 'cleared', 'withdrawn'] as const;
export type AssessmentState = (typeof assessmentStates)[number];
