import * as z from 'zod/mini';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** What is told of a plan: that it changed, and of an own activity that the person did it. No word of what it says. */
export const planEvents = {
  /** In the municipality's scope: something in a person's plan or team changed. */
  PlanChanged: z.object({ candidateId: z.string() }),
  /** In the citizen's scope: the person says that an own activity is done. */
  OwnActivityFinished: z.object({ ...answerFacts, candidateId: z.string(), itemId: z.string() }),
  /** What became of it, told back to the person. */
  OwnActivitySettled: z.object({
    ...settledFacts,
    candidateId: z.string(),
    itemId: z.string(),
  }),
} as const;
