/** What matching hears of how somebody works. */
export const workObservationConsumes = ['WorkDescribed', 'WorkDescribedSettled'] as const;
