import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

const mostPerPerson = '100';

/** The exceptions from rules that were made for a person. */
export const readPlacementExceptions = query((scope: string, candidateId: string) => {
  const ofPerson = matching.candidates[':candidateId']['placement-exceptions'];
  return answerOf(ofPerson.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } }));
}, 'placement-exceptions');
