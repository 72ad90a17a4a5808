import * as z from 'zod/mini';

/** Facts of the events of plans that municipalities make together: never a row, and never how many. */
export const jointPlanEvents = {
  /** In a municipality's scope: it asks the others to make a plan together. */
  JointPlanAsked: z.object({
    planId: z.string(),
    givenUntil: z.string(),
    atLeast: z.number(),
  }),
  /** In a municipality's scope: its rows are ready to be fetched. */
  JointRowsOffered: z.object({ planId: z.string() }),
  /** In a municipality's scope: it is out of it again. */
  JointRowsWithdrawn: z.object({ planId: z.string() }),
  /** In a municipality's scope: nobody joins any more, and the plan is to be counted. */
  JointPlanClosed: z.object({ planId: z.string() }),
  /** In the partnership's scope: counted, or too few came; who is in fetches what is theirs. */
  JointPlanSolved: z.object({ planId: z.string(), municipalities: z.array(z.string()) }),
  /** In a municipality's scope: it has what is its own. */
  JointPlacesReturned: z.object({ planId: z.string() }),
} as const;
