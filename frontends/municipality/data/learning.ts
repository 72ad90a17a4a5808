import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
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

/** A link to a photo of a record; good for some minutes. */
export const readRecordPhoto = query(async (scope: string, recordId: string, evidenceId: string) => {
  const photo = competence['learning-records'][':recordId'].photos[':evidenceId'];
  return (await answerOf(photo.$get({ param: { scope, recordId, evidenceId } }))).link;
}, 'record-photo');

/** The partnership's institutions: those that may assess, and training sites, where somebody may learn. */
export const readInstitutionsToChoose = query(async () => {
  const { items } = await answerOf(competence.institutions.$get({ param: { scope: networkScope() }, query: page }));
  return items.filter(({ accredited, kind }) => accredited || kind === 'training-site');
}, 'institutions-to-choose');
