/** What matching hears of plans that municipalities make together. */
export const jointPlanConsumes = [
  'JointPlanAsked',
  'JointRowsOffered',
  'JointRowsWithdrawn',
  'JointPlanClosed',
  'JointPlanSolved',
  'JointPlacesReturned',
] as const;
