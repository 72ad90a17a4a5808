import * as z from 'zod/mini';

/** Facts of what every service with long jobs tells of them (`shared/runtime/jobs.ts`). */
export const jobEvents = {
  /** A long job goes on from a step; its own service hears it. */
  JobContinued: z.object({ jobId: z.string(), kind: z.string(), step: z.number() }),
} as const;
