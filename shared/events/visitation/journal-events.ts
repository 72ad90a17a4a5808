import * as z from 'zod/mini';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** What is told of a person's right to get everything that is written about them. No word of it. */
export const journalEvents = {
  /** In the citizen's scope: the person wants everything. */
  JournalWished: z.object({ ...answerFacts, candidateId: z.string() }),
  /** It was given, or could not be taken up; told back to the person. */
  JournalWishSettled: z.object({ ...settledFacts, candidateId: z.string() }),
} as const;
