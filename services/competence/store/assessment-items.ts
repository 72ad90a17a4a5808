import type { Assessment } from '#services/competence/domain/assessment.ts';
import type { Drawn, SampleCount } from '#services/competence/domain/sampling.ts';
import type { SignatureAnswer } from '#services/competence/domain/signature.ts';
import type { AssessmentId, LearningRecordId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { withoutCitizen } from './without-citizen.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { AssessmentState } from '#shared/shapes/assessment-states.ts';

/** Under its record; by institution and state; and while somebody from outside shall look at it. */
export const assessmentItem = defineItem<Assessment, 'assessments-at' | 'sampled-assessments'>({
  name: 'assessment',
  ...withoutCitizen,
  partition: (assessment) => [assessment.recordId],
  sort: (assessment) => [assessment.assessmentId],
  indexes: {
    'assessments-at': {
      on: 'gsi1',
      place: ({ institutionId, state, proposedAt, assessmentId }) => ({
        of: [institutionId, group[state]],
        sort: `${proposedAt}#${assessmentId}`,
      }),
    },
    'sampled-assessments': {
      on: 'gsi2',
      place: ({ external, state, approvedAt = '', assessmentId }) =>
        state === 'verifying' && external?.state === 'open'
          ? { of: [], sort: `${approvedAt}#${assessmentId}` }
          : undefined,
    },
  },
});

/** What still waits for somebody, and what is settled. */
const group = {
  proposed: 'open',
  signed: 'open',
  returned: 'open',
  verifying: 'open',
  cleared: 'settled',
  withdrawn: 'settled',
} as const satisfies Record<AssessmentState, 'open' | 'settled'>;

/** Stands while a record has an assessment that is not settled: there is one at a time. */
export type UnderWay = { readonly recordId: LearningRecordId; readonly assessmentId: AssessmentId };
export const underWayItem = defineItem<UnderWay>({
  name: 'assessment-under-way',
  partition: (row) => [row.recordId],
});

/** How many an institution has approved, and how many were drawn. */
export const sampleCountItem = defineItem<SampleCount>({
  name: 'sample-count',
  partition: (count) => [count.institutionId],
});

/** Every draw of an institution, by its number. */
export const drawnItem = defineItem<Drawn>({
  name: 'drawn',
  partition: (drawn) => [drawn.institutionId],
  sort: (drawn) => [String(drawn.number).padStart(8, '0')],
});

/** An assessment as the person has it, all of theirs under one key. */
export type MyAssessmentRow = Pick<
  Assessment,
  | 'assessmentId'
  | 'recordId'
  | 'version'
  | 'state'
  | 'proposal'
  | 'institutionName'
  | 'workplaceName'
  | 'candidateId'
  | 'levels'
  | 'proposedAt'
> & {
  /** The scope that owns it. */
  readonly owner: string;
  readonly signed?: { readonly how: 'in-app' | 'on-paper'; readonly on: CivilDate };
};
export const myAssessmentItem = defineItem<MyAssessmentRow>({
  name: 'my-assessment',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.assessmentId],
});

/** A person's own signatures, kept under the assessment. */
export const signatureItem = defineAnswer<SignatureAnswer>('signature');
