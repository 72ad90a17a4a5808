import * as z from 'zod/mini';

/**
 * Facts that every answer's event begins with. The event is in the sender's scope; its aggregate is the answer. What
 * somebody wrote in own words is not among them: it stays in the sender's item.
 */
export const answerFacts = {
  answerId: z.string(),
  /** The scope that owns what is answered: its consumer applies the answer there. */
  owner: z.string(),
};

/**
 * Facts of the event, in the owner's scope, that says what became of an answer. `sender` is the scope the answer came
 * from, so that the outcome finds its way back.
 */
export const settledFacts = {
  answerId: z.string(),
  sender: z.string(),
  outcome: z.enum(['accepted', 'void']),
  because: z.optional(z.string()),
};
