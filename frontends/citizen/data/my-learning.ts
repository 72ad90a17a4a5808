import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';

/** What the person learns and has learned, the newest first. */
export const readMyRecords = query(
  async (scope: string) => (await answerOf(competence['my-learning-records'].$get({ param: { scope } }))).items,
  'my-learning-records',
);

/** What has been assessed, the newest first, and what waits for a signature. */
export const readMyAssessments = query(
  async (scope: string) => (await answerOf(competence['my-assessments'].$get({ param: { scope } }))).items,
  'my-assessments',
);

/** A link to a photo of the person's own; good for some minutes. */
export const readMyPhoto = query(async (scope: string, recordId: string, evidenceId: string) => {
  const photos = competence['my-learning-records'][':recordId'].photos[':evidenceId'];
  return (await answerOf(photos.$get({ param: { scope, recordId, evidenceId } }))).link;
}, 'my-photo');
