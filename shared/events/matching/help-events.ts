import * as z from 'zod/mini';
import { helpUrgencies, helpVoidReasons } from '#shared/shapes/help-call.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const call = {
  helpId: z.string(),
  placementId: z.string(),
  candidateId: z.string(),
  companyId: z.string(),
  companyName: z.optional(z.string()),
  ownerId: z.string(),
  kind: z.enum(placementKinds),
  side: z.enum(['workplace', 'person']),
};

/** Facts of calls for help at a placement; the words are in none of them. */
export const helpEvents = {
  /** In the partnership's scope or the citizen's: somebody at a placement asks for help. */
  HelpAsked: z.object({
    ...answerFacts,
    partnership: z.string(),
    placementId: z.string(),
    candidateId: z.string(),
    companyId: z.string(),
    side: z.enum(['workplace', 'person']),
    urgency: z.enum(helpUrgencies),
  }),
  HelpAskedSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(helpVoidReasons)),
    /** The watch that answers, or when the next one begins. */
    dutyId: z.optional(z.string()),
    nobodyUntil: z.optional(z.string()),
    placementId: z.string(),
    candidateId: z.string(),
  }),
  /** A call for help is with its owner, and the clock runs; `dueOn` is that of the call to be answered first. */
  HelpCallOpened: z.object({ ...call, urgency: z.enum(helpUrgencies), dueOn: z.string() }),
  /** The call was answered, and what was done is written. */
  HelpCallClosed: z.object({
    ...call,
    /** Another call waits at the placement, and is to be answered by this day. */
    nextDueOn: z.optional(z.string()),
  }),
} as const;
