import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, LearningRecordId } from '#shared/kernel/ids.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { AssessmentState } from '#shared/shapes/assessment-states.ts';
import type { SignatureVoidReason } from '#shared/shapes/assessment.ts';
import { assessmentTable, type Assessment } from './assessment.ts';

/** The person signs, in their own scope, that they were present; the name is sealed with their own keys. */
export type SignatureAnswer = AnswerFields & {
  readonly recordId: LearningRecordId;
  readonly candidateId: CandidateId;
  /** The proposal that was seen. */
  readonly proposal: number;
  readonly sealedName: string;
  readonly because?: SignatureVoidReason;
};

/** A signature as its event tells it, with the name sealed anew for the one who owns the assessment. */
export type HeardSignature = {
  readonly answerId: AnswerId;
  readonly proposal: number;
  readonly signedOn: CivilDate;
  readonly signedBy: string;
  readonly sealedName: string;
};

/** What the institution's assessment is after the person's signature, or why it cannot be used. */
export function judgeSignature(
  assessment: Assessment | undefined,
  { proposal, signedOn, signedBy, sealedName }: HeardSignature,
): { readonly assessment: Assessment } | { readonly void: SignatureVoidReason } {
  if (!assessment) return { void: 'assessment-not-found' };
  const to = nextState(assessmentTable, assessment.state, 'sign-assessment');
  if (!to) return { void: overBecause[assessment.state] };
  if (assessment.proposal !== proposal) return { void: 'assessment-changed-since' };
  const signature = { how: 'in-app', on: signedOn, recordedBy: signedBy, sealedName } as const;
  return { assessment: asNextVersion({ ...assessment, state: to, signature }) };
}

const overBecause: Readonly<Record<AssessmentState, SignatureVoidReason>> = {
  proposed: 'assessment-not-found',
  signed: 'signed-already',
  returned: 'assessment-changed-since',
  verifying: 'assessment-decided',
  cleared: 'assessment-decided',
  withdrawn: 'assessment-withdrawn',
};
