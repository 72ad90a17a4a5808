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
  }),
} as const;
