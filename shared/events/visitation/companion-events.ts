import * as z from 'zod/mini';
import { companionStates, companionVoids, companionWords } from '#shared/shapes/companion.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** What is told of companions. Never the code, a name or a number. */
export const companionEvents = {
  /** In the citizen's scope: the person made a code, which lies there. */
  CompanionCodeIssued: z.object({
    codeId: z.string(),
    /** The municipality in which it can be typed. */
    owner: z.string(),
    candidateId: z.string(),
  }),
  /** In the citizen's scope: the person typed a code, or said something to a companion or one who may become it. */
  CompanionAnswered: z.object({
    ...answerFacts,
    candidateId: z.string(),
    says: z.enum(companionWords),
    pairId: z.optional(z.string()),
  }),
  /** What became of it, told back to the person. */
  CompanionAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(companionVoids)),
    candidateId: z.string(),
  }),
  /** Two people found each other, were linked, or are no longer. */
  CompanionPairChanged: z.object({
    pairId: z.string(),
    state: z.enum(companionStates),
    makerId: z.string(),
    takerId: z.string(),
    on: z.string(),
  }),
} as const;
