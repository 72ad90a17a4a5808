import * as z from 'zod/mini';
import { lookBackSides, lookBackVoidReasons } from '#shared/shapes/look-back.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const about = { placementId: z.string(), candidateId: z.string(), companyId: z.string() };

/** Facts of looking back on a placement that ended; what is said, in words or reasons, is in none of them. */
export const lookBackEvents = {
  /** Person and company are asked, a side's answer is kept beside the others', or nobody is asked any more. */
  LookBackChanged: z.object({
    ...about,
    ownerId: z.string(),
    move: z.enum(['asked', 'kept', 'closed']),
    /** Who is asked. */
    asks: z.array(z.enum(lookBackSides)),
    /** Whose answer was kept. */
    side: z.optional(z.enum(lookBackSides)),
  }),
  /** In the partnership's scope or the citizen's: a side has said how it sees it. */
  LookBackAnswered: z.object({
    ...answerFacts,
    ...about,
    partnership: z.string(),
    side: z.enum(lookBackSides),
    replaces: z.optional(z.string()),
  }),
  LookBackAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(lookBackVoidReasons)),
    placementId: z.string(),
    candidateId: z.string(),
  }),
} as const;
