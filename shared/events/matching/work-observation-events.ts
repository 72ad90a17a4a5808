import * as z from 'zod/mini';
import { observationVoidReasons } from '#shared/shapes/work-observation.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const about = {
  placementId: z.string(),
  candidateId: z.string(),
  observationId: z.string(),
};

/** Facts of what a workplace says about how somebody works: that it was said, never what. */
export const workObservationEvents = {
  /** In the partnership's scope: the workplace describes, puts right or takes back. */
  WorkDescribed: z.object({
    ...answerFacts,
    ...about,
    partnership: z.string(),
    companyId: z.string(),
  }),
  WorkDescribedSettled: z.object({
    ...settledFacts,
    ...about,
    because: z.optional(z.enum(observationVoidReasons)),
  }),
} as const;
