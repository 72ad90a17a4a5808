import * as z from 'zod/mini';

/** What is told of groups: a decision about a person, and a municipality's own groups. */
export const groupEvents = {
  /** A person was visited to a group from a day on; the rule it was decided under, nothing of why. */
  VisitationGroupDecided: z.object({
    candidateId: z.string(),
    visitationGroup: z.string(),
    from: z.string(),
    ruleVersion: z.string(),
  }),
  /** The municipality described a group of its own, from a day on. */
  VisitationGroupSet: z.object({ group: z.string(), validFrom: z.string(), setBy: z.string() }),
} as const;
