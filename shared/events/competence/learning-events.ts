import * as z from 'zod/mini';
import { answerFacts, settledFacts } from '#shared/events/answer-facts.ts';
import {
  assessmentWithdrawals,
  signatureVoidReasons,
  verificationKinds,
  whatIsMissing,
} from '#shared/shapes/assessment.ts';
import {
  evidenceActs,
  evidenceKinds,
  evidenceSources,
  evidenceStates,
  evidenceVoidReasons,
} from '#shared/shapes/evidence.ts';
import { learningGoalStates, learningLevels, retirementReasons } from '#shared/shapes/learning-goal.ts';
import { recordEndings } from '#shared/shapes/learning-record.ts';
import { competences, workAreas } from '#shared/shapes/vocabulary.ts';

const goal = { goalId: z.string(), workArea: z.enum(workAreas), state: z.enum(learningGoalStates) };

const record = {
  recordId: z.string(),
  candidateId: z.string(),
  companyId: z.string(),
  institutionId: z.string(),
};

const goalsOfRecord = {
  ...record,
  goals: z.array(z.object({ goalId: z.string(), goalVersion: z.number(), own: z.boolean() })),
};

const assessment = {
  assessmentId: z.string(),
  recordId: z.string(),
  institutionId: z.string(),
  candidateId: z.string(),
  municipality: z.string(),
};

/** Facts of the events of the task library, of learning records with their evidence, and of assessments. */
export const learningEvents = {
  /** In the partnership's scope: the library grew, was put right, or no longer offers a goal. */
  LearningGoalAdded: z.object(goal),
  LearningGoalProposed: z.object(goal),
  LearningGoalChanged: z.object(goal),
  LearningGoalAccepted: z.object(goal),
  LearningGoalRetired: z.object({ ...goal, because: z.optional(z.enum(retirementReasons)) }),

  /** In the municipality's scope: what a person learns where, and who assesses it. */
  LearningRecordOpened: z.object({ ...goalsOfRecord, openedOn: z.string() }),
  LearningRecordChanged: z.object(goalsOfRecord),
  LearningRecordClosed: z.object({ ...record, because: z.enum(recordEndings), closedOn: z.string() }),
  /** Something was taken into a record, put right or taken back. */
  EvidenceRecorded: z.object({
    recordId: z.string(),
    evidenceId: z.string(),
    candidateId: z.string(),
    goalId: z.string(),
    kind: z.enum(evidenceKinds),
    source: z.enum(evidenceSources),
    state: z.enum(evidenceStates),
  }),
  /** In the sender's scope: a workplace, an institution or the person says something about a person and a task. */
  EvidenceOffered: z.object({
    ...answerFacts,
    recordId: z.string(),
    evidenceId: z.string(),
    act: z.enum(evidenceActs),
    kind: z.enum(evidenceKinds),
    source: z.enum(evidenceSources),
  }),
  EvidenceOfferSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(evidenceVoidReasons)),
    recordId: z.string(),
  }),

  /** In the partnership's scope, at the institution that assesses. */
  AssessmentProposed: z.object(assessment),
  AssessmentSigned: z.object({ ...assessment, how: z.enum(['in-app', 'on-paper']) }),
  AssessmentApproved: z.object({ ...assessment, internal: z.boolean(), external: z.boolean() }),
  AssessmentReturned: z.object({ ...assessment, missing: z.array(z.enum(whatIsMissing)) }),
  AssessmentWithdrawn: z.object({ ...assessment, because: z.enum(assessmentWithdrawals) }),
  AssessmentVerified: z.object({ ...assessment, kind: z.enum(verificationKinds), passed: z.boolean() }),
  /** Everybody who had to has looked: a certificate may be issued from it. */
  AssessmentCleared: z.object({
    ...assessment,
    /** Told before 28 November 2026: which citizen a person is, is asked anew, because a CPR number can be put right. */
    citizen: z.optional(z.string()),
    levels: z.array(
      z.object({
        goalId: z.string(),
        goalVersion: z.number(),
        level: z.enum(learningLevels),
        competence: z.optional(z.enum(competences)),
      }),
    ),
  }),
  /** In the citizen's scope: the person was present and signs; and, in the institution's, what became of it. */
  SignatureOffered: z.object({
    ...answerFacts,
    assessmentId: z.string(),
    recordId: z.string(),
    proposal: z.number(),
  }),
  SignatureSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(signatureVoidReasons)),
    assessmentId: z.string(),
    recordId: z.string(),
  }),
} as const;
