/** What is heard of looking back on a placement that ended. */
export const lookBackConsumes = ['LookBackChanged'] as const;
