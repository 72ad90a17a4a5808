/** What matching hears of looking back on a placement that ended. */
export const lookBackConsumes = ['LookBackChanged', 'LookBackAnswered', 'LookBackAnswerSettled'] as const;
