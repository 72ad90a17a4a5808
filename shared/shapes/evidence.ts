import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, instantField, text, versionField, words } from './fields.ts';
import type { LearningLevel } from './learning-goal.ts';

/** Where evidence comes from: each writes in the own scope. */
export const evidenceSources = ['workplace', 'person', 'institution', 'municipality'] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

export const evidenceKinds = ['observation', 'own-words', 'note', 'photo'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceStates = ['standing', 'withdrawn'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** How the person does the task: what can be seen without knowing any method. */
export const waysOfDoing = ['with-help', 'alone', 'shows-others'] as const;
export type WayOfDoing = (typeof waysOfDoing)[number];

/** The level of the OCN method that each way of doing shows. */
export const levelShownBy = {
  'with-help': 'acquaintance',
  alone: 'knowledge',
  'shows-others': 'mastery',
} as const satisfies Record<WayOfDoing, LearningLevel>;

/** To add something, to put right what was said before, or to take it back. */
export const evidenceActs = ['add', 'correct', 'withdraw'] as const;
export type EvidenceAct = (typeof evidenceActs)[number];

/** Why it was taken back. */
export const withdrawalReasons = ['mistake', 'wrong-person', 'wrong-task', 'not-wanted', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export const mostWords = 600;

/** What somebody says of a person and a task; what is corrected or taken back names what was said. */
export const EvidenceOffer = z.object({
  act: z.enum(evidenceActs),
  /** What is corrected or taken back. */
  evidenceId: z.optional(idOf('evidence')),
  goalId: z.optional(idOf('learningGoal')),
  doing: z.optional(z.enum(waysOfDoing)),
  /** In own words. */
  words: z.optional(text(mostWords)),
  /** The day it was seen; today where nothing is said. */
  on: z.optional(civilDateField),
  because: z.optional(z.enum(withdrawalReasons)),
});
export type EvidenceOffer = z.infer<typeof EvidenceOffer>;

/** What the municipality does with what stands in its record, whoever said it; the words stay those of who said them. */
export const correctionActs = ['correct', 'withdraw'] as const;

/** What is put right, or that it is taken back; always with the reason, which stays in the municipality. */
export const EvidenceCorrection = z.object({
  version: versionField(),
  act: z.enum(correctionActs),
  goalId: z.optional(idOf('learningGoal')),
  doing: z.optional(z.enum(waysOfDoing)),
  on: z.optional(civilDateField),
  /** Why it is taken back. */
  because: z.optional(z.enum(withdrawalReasons)),
  reason: words(400),
});
export type EvidenceCorrection = z.infer<typeof EvidenceCorrection>;

/** The answer to a correction. */
export const EvidenceCorrected = z.object({
  evidenceId: idOf('evidence'),
  version: z.number(),
  state: z.enum(evidenceStates),
});
export type EvidenceCorrected = z.infer<typeof EvidenceCorrected>;

/** What was put right of a piece, as the municipality reads it: how it stood before, who changed it, and why. */
export const EvidenceCorrectionView = z.object({
  evidenceId: idOf('evidence'),
  at: instantField,
  by: z.string(),
  act: z.enum(correctionActs),
  reason: z.string(),
  before: z.object({
    goalId: idOf('learningGoal'),
    on: civilDateField,
    doing: z.optional(z.enum(waysOfDoing)),
  }),
});
export type EvidenceCorrectionView = z.infer<typeof EvidenceCorrectionView>;

/** The answer to having sent something to a record. */
export const EvidenceSent = z.object({
  answerId: idOf('answer'),
  evidenceId: idOf('evidence'),
  state: z.enum(answerStates),
});
export type EvidenceSent = z.infer<typeof EvidenceSent>;

/** Why something could not be taken into a record. */
export const evidenceVoidReasons = [
  'record-not-found',
  'record-closed',
  'goal-not-in-record',
  'evidence-not-found',
  'evidence-withdrawn',
  'said-already',
  'record-full',
] as const;
export type EvidenceVoidReason = (typeof evidenceVoidReasons)[number];

/** Evidence as everybody who may see the record reads it. */
export const EvidenceView = z.object({
  evidenceId: idOf('evidence'),
  version: z.number(),
  state: z.enum(evidenceStates),
  kind: z.enum(evidenceKinds),
  source: z.enum(evidenceSources),
  goalId: idOf('learningGoal'),
  on: civilDateField,
  doing: z.optional(z.enum(waysOfDoing)),
  words: z.optional(z.string()),
  hasPhoto: z.boolean(),
  corrected: z.boolean(),
  because: z.optional(z.enum(withdrawalReasons)),
  /** Whether the reader is the one who may correct it or take it back. */
  mine: z.boolean(),
  /** It is on its way into the record. */
  waiting: z.optional(z.boolean()),
  /** It could not be used, and why. */
  unused: z.optional(z.enum(evidenceVoidReasons)),
});
export type EvidenceView = z.infer<typeof EvidenceView>;
