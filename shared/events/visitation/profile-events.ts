import * as z from 'zod/mini';

/** What is told of profiles: nothing of what one says, to nobody. */
export const profileEvents = {
  /** A municipality recorded its legal basis: profiles can be made. */
  ProfileLegalBasisRecorded: z.object({ on: z.string(), recordedBy: z.string() }),
  /** The legal basis ended: none is made, and none is shown. */
  ProfileLegalBasisEnded: z.object({ on: z.string(), endedBy: z.string() }),
  /** A profile was made of a person's answers, so that the person can read it; heard by visitation alone. */
  ProfileComputed: z.object({ candidateId: z.string() }),
} as const;
