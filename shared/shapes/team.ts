import * as z from 'zod/mini';
import { instantField } from './fields.ts';

/** What one of the staff has: people they are responsible for, and next steps that are theirs. */
export const TeamMember = z.object({
  personId: z.string(),
  people: z.number(),
  steps: z.number(),
  /** Steps that should have been done before today, and those due from today to Sunday. */
  overdue: z.number(),
  dueThisWeek: z.number(),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** How a team stands: figures only, nobody of the effort is shown. */
export const TeamView = z.object({
  /** When it was counted; kept for some minutes. */
  countedAt: instantField,
  /** False where there are more people than are counted at once: then every figure is "at least". */
  isWhole: z.boolean(),
  people: z.number(),
  noStep: z.number(),
  overdue: z.number(),
  /** Since Monday. */
  thisWeek: z.object({ referred: z.number(), closed: z.number(), fellOverdue: z.number() }),
  /** Those with the most overdue steps first. */
  members: z.array(TeamMember),
});
export type TeamView = z.infer<typeof TeamView>;

export const TeamQuery = z.object({
  /** Counts again, although it was counted some minutes ago. */
  again: z.optional(z.literal('true', 'not-valid')),
});
export type TeamQuery = z.infer<typeof TeamQuery>;
