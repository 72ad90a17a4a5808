import * as z from 'zod/mini';
import { visitors } from '#shared/shapes/visit.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';

/** What happened to a visit. */
export const visitChanges = ['planned', 'moved', 'cancelled', 'held'] as const;

/** Facts of visits at a workplace; what was seen and agreed is in none of them. */
export const visitEvents = {
  VisitChanged: z.object({
    visitId: z.string(),
    placementId: z.string(),
    candidateId: z.string(),
    companyId: z.string(),
    companyName: z.optional(z.string()),
    ownerId: z.string(),
    kind: z.enum(placementKinds),
    change: z.enum(visitChanges),
    startsAt: z.string(),
    visitor: z.enum(visitors),
    /** The day it was held. */
    heldOn: z.optional(z.string()),
  }),
} as const;
