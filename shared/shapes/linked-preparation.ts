import * as z from 'zod/mini';
import { preparationQuestions } from '#shared/rules/preparation-rules.ts';
import { instantField, line } from './fields.ts';
import { AnswerGiven, PreparationAnswers, QuestionAsked } from './preparation.ts';

/**
 * The preparation as whoever holds a link sees it: the questions, and what this very link answered. No name, nothing that
 * was answered signed in, and not the words about what makes it hard: a link can fall into other hands.
 */
export const LinkedPreparation = z.object({
  municipality: z.string(),
  validUntil: instantField,
  set: z.string(),
  questions: z.array(QuestionAsked),
  answers: z.array(AnswerGiven),
  /** What this link answered and does not show again. */
  keptBack: z.array(z.enum(preparationQuestions)),
  /** The last day for the first conversation, where one is due. */
  talkBy: z.optional(z.string()),
});
export type LinkedPreparation = z.infer<typeof LinkedPreparation>;

/** Answers from somebody who holds a link. */
export const LinkedAnswers = z.extend(PreparationAnswers, { word: line(100) });
export type LinkedAnswers = z.infer<typeof LinkedAnswers>;
