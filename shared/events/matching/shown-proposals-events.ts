import * as z from 'zod/mini';
import { shownStates, shownVoidReasons } from '#shared/shapes/shown-proposals.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** Facts of the events of the places a person is shown: that something was said, and never what. */
export const shownProposalsEvents = {
  /** In the municipality's scope: places were shown, answered, or taken back. */
  ShownProposalsChanged: z.object({ candidateId: z.string(), state: z.enum(shownStates) }),
  /** In the citizen's scope: the person has answered. */
  ProposalsAnswered: z.object({
    ...answerFacts,
    candidateId: z.string(),
    /** The municipality's partnership, which a citizen's scope does not have. */
    partnership: z.string(),
  }),
  /** What became of the answer, told back to the person. */
  ProposalsAnswerSettled: z.object({
    ...settledFacts,
    candidateId: z.string(),
    because: z.optional(z.enum(shownVoidReasons)),
  }),
} as const;
