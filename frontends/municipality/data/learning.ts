import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { LearningGoalView } from '#shared/shapes/learning-goal.ts';
import type { WorkArea } from '#shared/shapes/vocabulary.ts';
import { networkScope } from './network-scope.ts';

const page = { limit: '100' };

/** A person's learning records, the newest first. */
export const readLearningRecords = query(async (scope: string, candidateId: string) => {
  const records = competence.candidates[':candidateId']['learning-records'];
  return (await answerOf(records.$get({ param: { scope, candidateId }, query: page }))).items;
}, 'learning-records');

/** One record with its steps, evidence and assessments. */
export const readLearningRecord = query(
  (scope: string, recordId: string) =>
    answerOf(competence['learning-records'][':recordId'].$get({ param: { scope, recordId } })),
  'learning-record',
);

/** The library's goals of a trade. */
export const readGoals = query(async (workArea: WorkArea): Promise<readonly LearningGoalView[]> => {
  const goals = competence['learning-goals'];
  return (await answerOf(goals.$get({ param: { scope: networkScope() }, query: { ...page, workArea } }))).items;
}, 'learning-goals');

/** The partnership's institutions that may assess. */
export const readAssessingInstitutions = query(async () => {
  const { items } = await answerOf(competence.institutions.$get({ param: { scope: networkScope() }, query: page }));
  return items.filter(({ accredited }) => accredited);
}, 'assessing-institutions');
