import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { assessmentStates } from './assessment-states.ts';
import {
  choices,
  choicesOf,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  municipalityField,
  nameField,
  pageOf,
  PageQuery,
  text,
  versionField,
  words,
} from './fields.ts';
import { EvidenceView } from './evidence.ts';
import { LearningGoalText, learningLevels } from './learning-goal.ts';
import { mostGoals } from './learning-record.ts';

const mostEvidence = 20;

/** One goal of a proposal: the level, and the evidence it rests on. */
export const ProposedLevel = z.object({
  goalId: idOf('learningGoal'),
  level: z.enum(learningLevels),
  evidenceIds: choices(idOf('evidence'), { atMost: mostEvidence }),
});
export type ProposedLevel = z.infer<typeof ProposedLevel>;

const levels = {
  levels: choices(ProposedLevel, { atLeast: 1, atMost: mostGoals, by: ({ goalId }) => goalId }),
};

/** A level for each goal that is to be assessed now. */
export const AssessmentProposal = z.object(levels);
export type AssessmentProposal = z.infer<typeof AssessmentProposal>;

/** A proposal that came back is made anew. */
export const AssessmentProposedAgain = z.object({ version: versionField(), ...levels });
export type AssessmentProposedAgain = z.infer<typeof AssessmentProposedAgain>;

/** A step that needs nothing but what was seen. */
export const AssessmentStep = z.object({ version: versionField() });
export type AssessmentStep = z.infer<typeof AssessmentStep>;

/** How the person wants the name written on the certificate. */
const certificateName = nameField(120);

/** The person was present and signs; the name is kept sealed and is in no event. */
export const AssessmentSignature = z.object({ version: versionField(), name: certificateName });
export type AssessmentSignature = z.infer<typeof AssessmentSignature>;

/** The person signed on paper on a day. */
export const PaperSignature = z.object({ version: versionField(), signedOn: civilDateField, name: certificateName });
export type PaperSignature = z.infer<typeof PaperSignature>;

/** What a proposal lacks. */
export const whatIsMissing = ['evidence', 'level', 'criteria-not-met', 'person-not-present', 'name', 'other'] as const;
export type WhatIsMissing = (typeof whatIsMissing)[number];

export const AssessmentReturn = z.object({
  version: versionField(),
  missing: choicesOf(whatIsMissing, { atLeast: 1 }),
  /** What is to be done, to the one who proposed it. */
  note: z.optional(text(600)),
});
export type AssessmentReturn = z.infer<typeof AssessmentReturn>;

export const assessmentWithdrawals = ['mistake', 'person-does-not-want-it', 'person-left', 'other'] as const;
export type AssessmentWithdrawalReason = (typeof assessmentWithdrawals)[number];

export const AssessmentWithdrawal = z.object({ version: versionField(), because: z.enum(assessmentWithdrawals) });
export type AssessmentWithdrawal = z.infer<typeof AssessmentWithdrawal>;

/** Internal: by another assessor of the institution. External: by somebody of another organisation. */
export const verificationKinds = ['internal', 'external'] as const;
export type VerificationKind = (typeof verificationKinds)[number];

export const verificationStates = ['open', 'passed', 'failed'] as const;

/** What the one who verified found. */
export const AssessmentVerification = z.object({
  version: versionField(),
  passed: z.boolean(),
  findings: words(1000),
});
export type AssessmentVerification = z.infer<typeof AssessmentVerification>;

export const AssessmentSaved = z.object({
  assessmentId: idOf('assessment'),
  version: z.number(),
  state: z.enum(assessmentStates),
});
export type AssessmentSaved = z.infer<typeof AssessmentSaved>;

export const SignatureSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type SignatureSent = z.infer<typeof SignatureSent>;

/** Why a signature could not be used. */
export const signatureVoidReasons = [
  'assessment-not-found',
  'assessment-changed-since',
  'signed-already',
  'assessment-withdrawn',
  'assessment-decided',
] as const;
export type SignatureVoidReason = (typeof signatureVoidReasons)[number];

/** A level of an assessment, with the goal as it was when it was proposed. */
export const AssessedLevel = z.extend(LearningGoalText, {
  goalId: idOf('learningGoal'),
  goalVersion: z.number(),
  level: z.enum(learningLevels),
  evidenceIds: z.array(idOf('evidence')),
});
export type AssessedLevel = z.infer<typeof AssessedLevel>;

const Verification = z.object({
  kind: z.enum(verificationKinds),
  state: z.enum(verificationStates),
  verifiedAt: z.optional(instantField),
  findings: z.optional(z.string()),
});
export type VerificationView = z.infer<typeof Verification>;

const heading = {
  assessmentId: idOf('assessment'),
  recordId: idOf('learningRecord'),
  version: z.number(),
  state: z.enum(assessmentStates),
  proposedAt: instantField,
  workplaceName: z.string(),
};

/** An assessment as a line at the institution. */
export const AssessmentLine = z.object({
  ...heading,
  candidateId: idOf('candidate'),
  municipality: municipalityField,
  goals: z.number(),
  verifications: z.array(Verification),
});
export type AssessmentLine = z.infer<typeof AssessmentLine>;
export const AssessmentPage = pageOf(AssessmentLine);
export type AssessmentPage = z.infer<typeof AssessmentPage>;

/** Which of the institution's assessments: those that wait for somebody here, or those that are settled. */
export const assessmentGroups = ['open', 'settled'] as const;
export const AssessmentQuery = z.extend(PageQuery, { group: z.optional(z.enum(assessmentGroups)) });
export type AssessmentQuery = z.infer<typeof AssessmentQuery>;

const whole = {
  ...heading,
  institutionId: companyIdField,
  institutionName: z.string(),
  levels: z.array(AssessedLevel),
  evidence: z.array(EvidenceView),
  signed: z.optional(z.object({ how: z.enum(['in-app', 'on-paper']), on: civilDateField })),
  approvedAt: z.optional(instantField),
  returned: z.optional(z.object({ missing: z.array(z.enum(whatIsMissing)), note: z.optional(z.string()) })),
  verifications: z.array(Verification),
};

/** An assessment as the institution reads it. */
export const AssessmentView = z.object({
  ...whole,
  candidateId: idOf('candidate'),
  municipality: municipalityField,
  /** As it shall stand on the certificate. */
  certificateName: z.optional(z.string()),
  /** Whether the reader proposed it, and so may not approve it. */
  proposedByMe: z.boolean(),
  approvedByMe: z.boolean(),
});
export type AssessmentView = z.infer<typeof AssessmentView>;

/** An assessment as whoever verifies it from outside reads it: no name. */
export const SampledAssessmentView = z.object(whole);
export type SampledAssessmentView = z.infer<typeof SampledAssessmentView>;

/** A line of those waiting to be verified from outside. */
export const SampledLine = z.object({
  assessmentId: idOf('assessment'),
  recordId: idOf('learningRecord'),
  institutionId: companyIdField,
  institutionName: z.string(),
  approvedAt: instantField,
  goals: z.number(),
});
export type SampledLine = z.infer<typeof SampledLine>;
export const SampledPage = pageOf(SampledLine);
export type SampledPage = z.infer<typeof SampledPage>;

/** What the person reads of an assessment of theirs, and signs. */
export const MyAssessment = z.object({
  assessmentId: idOf('assessment'),
  recordId: idOf('learningRecord'),
  version: z.number(),
  state: z.enum(assessmentStates),
  institutionName: z.string(),
  workplaceName: z.string(),
  proposedAt: instantField,
  levels: z.array(AssessedLevel),
  signed: z.optional(z.object({ how: z.enum(['in-app', 'on-paper']), on: civilDateField })),
  /** Their own signature is on its way, or could not be used and why. */
  signature: z.optional(z.object({ state: z.enum(answerStates), because: z.optional(z.enum(signatureVoidReasons)) })),
});
export type MyAssessment = z.infer<typeof MyAssessment>;
export const MyAssessments = z.object({ items: z.array(MyAssessment) });
export type MyAssessments = z.infer<typeof MyAssessments>;

/** One draw of the lot, as it is recorded. */
export const SampleDraw = z.object({
  number: z.number(),
  assessmentId: idOf('assessment'),
  recordId: idOf('learningRecord'),
  drawnAt: instantField,
  internal: z.boolean(),
  external: z.boolean(),
});
export type SampleDraw = z.infer<typeof SampleDraw>;

/** How much is drawn, beside how much must be, and every draw, the newest first. */
export const SamplingView = z.object({
  approved: z.number(),
  internal: z.object({ drawn: z.number(), atLeastPercent: z.number() }),
  external: z.object({ drawn: z.number(), atLeastPercent: z.number() }),
  items: z.array(SampleDraw),
  cursor: z.nullable(z.string()),
});
export type SamplingView = z.infer<typeof SamplingView>;
