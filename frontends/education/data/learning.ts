import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { AssessmentQuery } from '#shared/shapes/assessment.ts';
import type { LearningRecordState } from '#shared/shapes/learning-record.ts';

const at = competence.institutions[':institutionId'];
const records = at['learning-records'];
const assessments = records[':recordId'].assessments;
const perPage = '50';

/** The records the institution assesses. */
export const readRecords = query(
  (scope: string, institutionId: string, state: LearningRecordState, cursor?: string) =>
    answerOf(records.$get({ param: { scope, institutionId }, query: { state, limit: perPage, cursor } })),
  'institution-records',
);

/** One record with its evidence. */
export const readRecord = query(
  (scope: string, institutionId: string, recordId: string) =>
    answerOf(records[':recordId'].$get({ param: { scope, institutionId, recordId } })),
  'institution-record',
);

/** A link to a photo in a record; good for some minutes. */
export const readPhoto = query(
  async (scope: string, institutionId: string, recordId: string, evidenceId: string) =>
    (
      await answerOf(
        records[':recordId'].photos[':evidenceId'].$get({ param: { scope, institutionId, recordId, evidenceId } }),
      )
    ).link,
  'institution-photo',
);

/** The institution's assessments: those that wait for somebody, or those that are settled. */
export const readAssessments = query(
  (scope: string, institutionId: string, group: NonNullable<AssessmentQuery['group']>, cursor?: string) =>
    answerOf(at.assessments.$get({ param: { scope, institutionId }, query: { group, limit: perPage, cursor } })),
  'assessments',
);

export type AssessmentParam = {
  readonly scope: string;
  readonly institutionId: string;
  readonly recordId: string;
  readonly assessmentId: string;
};

/** One assessment with its goals, levels and evidence. */
export const readAssessment = query(
  (param: AssessmentParam) => answerOf(assessments[':assessmentId'].$get({ param })),
  'assessment',
);

/** How much the lot has drawn. */
export const readSampling = query(
  (scope: string, institutionId: string) =>
    answerOf(at.sampling.$get({ param: { scope, institutionId }, query: { limit: perPage } })),
  'sampling',
);

/** Assessments of others that wait to be sampled from outside. */
export const readSamples = query(
  (scope: string, cursor?: string) =>
    answerOf(competence['sampled-assessments'].$get({ param: { scope }, query: { limit: perPage, cursor } })),
  'samples',
);

/** An assessment of another organisation that was drawn, without a name. */
export const readSample = query(
  (param: AssessmentParam) => answerOf(assessments[':assessmentId'].sample.$get({ param })),
  'sample',
);
