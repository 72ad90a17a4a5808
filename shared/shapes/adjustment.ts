import * as z from 'zod/mini';
import { idOf } from './fields.ts';
import { AdjustmentView, OpeningCard, proposalGroups } from './match.ts';

/** The places that would suit a person if the workplace said yes, the least asked first. */
export const CandidateAdjustments = z.object({
  candidateId: idOf('candidate'),
  items: z.array(
    z.object({
      opening: OpeningCard,
      adjustments: z.array(AdjustmentView),
      /** As they would then be. */
      points: z.number(),
      group: z.enum(proposalGroups),
    }),
  ),
});
export type CandidateAdjustments = z.infer<typeof CandidateAdjustments>;

const worth = {
  adjustments: z.array(AdjustmentView),
  /** How many it would then suit who it does not suit now. */
  people: z.number(),
  /** The first of them. */
  candidateIds: z.array(idOf('candidate')),
};

/** What to ask one company for, so that its opening suits more of those who wish for that kind of work. */
export const OpeningAdjustments = z.object({
  openingId: idOf('opening'),
  /** How many were looked at, and how many of them it suits as it is. */
  looked: z.number(),
  suits: z.number(),
  items: z.array(z.object(worth)),
});
export type OpeningAdjustments = z.infer<typeof OpeningAdjustments>;

/** What to ask which company for, so that people for whom no place suits get one. */
export const NetworkAdjustments = z.object({
  /** How many seek, how many of them were looked at, and for how many of those no place suits as it is. */
  seeking: z.number(),
  looked: z.number(),
  without: z.number(),
  items: z.array(z.object({ opening: OpeningCard, ...worth })),
});
export type NetworkAdjustments = z.infer<typeof NetworkAdjustments>;
