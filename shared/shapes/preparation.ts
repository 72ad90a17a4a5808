import * as z from 'zod/mini';
import {
  answerUses,
  breakOffReasons,
  preparationOptions,
  preparationQuestions,
  type PreparationOption,
} from '#shared/rules/preparation-rules.ts';
import { PreparationInvitation } from './preparation-invitation.ts';
import { gradeScale } from './grade-scale.ts';
import { choices, choicesOf, idOf, instantField, otherwise, text, versionField } from './fields.ts';

/** The main reasons for breaking off, in the order they are shown. */
export { breakOffReasons } from '#shared/rules/preparation-rules.ts';

/** How a question can be passed by without an answer: always possible, never asked why. */
export const passings = ['skipped', 'dont-know', 'rather-not'] as const;

const allOptions = [...new Set(Object.values(preparationOptions).flat())] as readonly PreparationOption[];
const mostWords = 500;

/** An average mark of the Danish scale, with one decimal. */
const gradeField = z
  .number(otherwise('not-a-number'))
  .check(
    z.minimum(gradeScale.lowest, 'too-low'),
    z.maximum(gradeScale.highest, 'too-high'),
    z.multipleOf(0.1, 'grade-one-decimal'),
  );

const answer = {
  question: z.enum(preparationQuestions),
  /** Which of the question's options; whether they belong to it is for the set of questions to say. */
  chosen: choicesOf(allOptions, { atMost: 10 }),
  reason: z.optional(z.enum(breakOffReasons)),
  grade: z.optional(gradeField),
  words: z.optional(text(mostWords)),
  passed: z.optional(z.enum(passings)),
};

/** A question as it is asked in the set that a form was begun under. */
export const QuestionAsked = z.object({
  question: z.enum(preparationQuestions),
  options: z.array(z.enum(allOptions)),
  many: z.boolean(),
  ownWords: z.boolean(),
  grade: z.boolean(),
  /** The options under which the main reason is asked for. */
  reasonWhen: z.array(z.enum(allOptions)),
  use: z.enum(answerUses),
});
export type QuestionAsked = z.infer<typeof QuestionAsked>;

/** An answer as it is sent. */
export const PreparationAnswer = z.object({
  ...answer,
  /** When the person gave it on their device, which may have had no network; the newest of a question counts. */
  givenAt: instantField,
});
export type PreparationAnswer = z.infer<typeof PreparationAnswer>;

/** One answer or several, as a device sends what it has kept. */
export const PreparationAnswers = z.object({
  answers: choices(PreparationAnswer, {
    atLeast: 1,
    atMost: preparationQuestions.length,
    by: ({ question }) => question,
  }),
});
export type PreparationAnswers = z.infer<typeof PreparationAnswers>;

/** An answer as it is read: when, and together with whom where the person was helped. */
export const AnswerGiven = z.object({
  ...answer,
  givenAt: instantField,
  togetherWith: z.optional(z.string()),
  /** The mark of the link it was given by, without signing in. */
  byLink: z.optional(z.string()),
});
export type AnswerGiven = z.infer<typeof AnswerGiven>;

export const preparationStates = ['begun', 'submitted'] as const;
export type PreparationState = (typeof preparationStates)[number];

/** The person's own preparation of one effort. */
export const MyPreparation = z.object({
  candidateId: idOf('candidate'),
  /** The municipality that reads it. */
  municipality: z.string(),
  /** 0 where nothing has been answered yet. */
  version: z.number(),
  /** The set of questions it is asked under, and the questions themselves. */
  set: z.string(),
  questions: z.array(QuestionAsked),
  state: z.enum(preparationStates),
  /** False once the first conversation was held or the effort ended: then it can only be read. */
  canChange: z.boolean(),
  submittedAt: z.optional(instantField),
  answers: z.array(AnswerGiven),
});
export type MyPreparation = z.infer<typeof MyPreparation>;

export const PreparationSaved = z.object({ version: z.number(), state: z.enum(preparationStates) });
export type PreparationSaved = z.infer<typeof PreparationSaved>;

/** The person sends what they answered. */
export const PreparationSubmission = z.object({});
export type PreparationSubmission = z.infer<typeof PreparationSubmission>;

/** What was filled in together, from the version that was seen last. */
export const TogetherHandOver = z.object({ version: versionField() });
export type TogetherHandOver = z.infer<typeof TogetherHandOver>;
export const TogetherSaved = z.object({ version: z.number() });
export type TogetherSaved = z.infer<typeof TogetherSaved>;

/** That an answer was another one before, after the form had been sent. */
export const AnswerBefore = z.object({ ...AnswerGiven.shape, changedAt: instantField });
export type AnswerBefore = z.infer<typeof AnswerBefore>;

/** What the municipality reads before and at the first conversation. */
export const PreparationRead = z.object({
  state: z.enum(['not-received', 'received']),
  set: z.string(),
  questions: z.array(QuestionAsked),
  version: z.number(),
  submittedAt: z.optional(instantField),
  receivedAt: z.optional(instantField),
  answers: z.array(AnswerGiven),
  /** Answers that were changed after the form was sent, the newest change first. */
  before: z.array(AnswerBefore),
  /** What makes it hard, kept apart: it leads to support and to nothing else. */
  support: z.optional(AnswerGiven),
  supportBefore: z.array(AnswerBefore),
  /** How many of the answers a profile may know (`ProfileAnswers`). */
  usableInProfile: z.number(),
  /** What staff and person are filling in together now; absent where nothing is under way. */
  together: z.optional(z.object({ version: z.number(), begunById: z.string(), answers: z.array(AnswerGiven) })),
  /** The link that was last sent to the person; absent where none was. */
  invitation: z.optional(PreparationInvitation),
  /** Whether it can still be filled in together: until the first conversation is held. */
  canFillTogether: z.boolean(),
});
export type PreparationRead = z.infer<typeof PreparationRead>;

/**
 * What a profile may know of the answers: no health, sex, origin, residence, and nobody's own words. An answer that was
 * passed by is absent, and so is a reason that is about health. `profileAnswers` in visitation gives it.
 */
export type ProfileAnswers = {
  readonly version: number;
  readonly set: string;
  readonly highestEducation?: (typeof preparationOptions)['highest-education'][number];
  readonly wishesEducation?: (typeof preparationOptions)['wishes-education'][number];
  readonly likedSchool?: (typeof preparationOptions)['liked-school'][number];
  readonly educationMatters?: (typeof preparationOptions)['education-matters'][number];
  readonly inSixMonths?: (typeof preparationOptions)['in-six-months'][number];
  readonly hardToChoose?: (typeof preparationOptions)['hard-to-choose'][number];
  readonly brokeOff?: (typeof preparationOptions)['broke-off'][number];
  readonly brokeOffBecause?: 'wrong-choice' | 'too-hard' | 'no-apprenticeship' | 'something-else';
  /** Average mark from lower secondary school, -3 to 12. */
  readonly gradeAverage?: number;
};
