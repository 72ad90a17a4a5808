import * as z from 'zod/mini';
import { compensationStates } from '#shared/shapes/compensation.ts';

/** Facts of money for help at a workplace: ids and how it stands; no reasons and no sums. */
export const compensationEvents = {
  CompensationChanged: z.object({
    compensationId: z.string(),
    placementId: z.string(),
    candidateId: z.string(),
    companyId: z.string(),
    state: z.enum(compensationStates),
    /** Who drafted it; absent in what was told before anybody was written to. */
    ownerId: z.optional(z.string()),
    /** Its sums alone became others, because the place waits or waits no longer. */
    followsPause: z.optional(z.boolean()),
  }),
} as const;
