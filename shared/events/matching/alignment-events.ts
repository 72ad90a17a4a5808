import * as z from 'zod/mini';
import { alignmentSides, alignmentVoidReasons, talkStates } from '#shared/shapes/alignment-questions.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const talk = { meetingId: z.string(), candidateId: z.string() };

/** Facts of the events of the two-sided alignment: who said something to which meeting, and never what. */
export const alignmentEvents = {
  /** In the municipality's scope: a side said something, or said yes to the text with this number. */
  AlignmentTalkChanged: z.object({
    ...talk,
    companyId: z.string(),
    state: z.enum(talkStates),
    number: z.optional(z.number()),
    /** The job broker who called the meeting, and the workplace: for what is written of it. */
    ownerId: z.optional(z.string()),
    companyName: z.optional(z.string()),
    /** Whose yes the text waits for. */
    waitsFor: z.optional(z.enum(alignmentSides)),
    /** The side that did it by itself, and whether it was its first answer; absent where staff wrote it down. */
    by: z.optional(z.enum(alignmentSides)),
    first: z.optional(z.boolean()),
  }),
  /** In the citizen's or the partnership's scope: a side sent what it says, or its yes. */
  AlignmentAnswered: z.object({
    ...answerFacts,
    ...talk,
    side: z.enum(alignmentSides),
    what: z.enum(['answers', 'yes']),
    /** The municipality's partnership, which a citizen's scope does not have. */
    partnership: z.string(),
    companyId: z.optional(z.string()),
  }),
  /** What became of it, told back to the side. */
  AlignmentAnswerSettled: z.object({ ...settledFacts, ...talk, because: z.optional(z.enum(alignmentVoidReasons)) }),
} as const;
